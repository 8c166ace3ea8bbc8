import { answerLimit } from '../../harness/protocol.ts'
import { judgePackage } from './runtime-reader.ts'

/** Writes JSON as UTF-8 bytes, up to the size that an answer may have. */
export const writerSource = `package ${judgePackage};

import java.nio.charset.StandardCharsets;

public final class PrepWriter {
    private static final int LIMIT = ${answerLimit};
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private byte[] bytes = new byte[1024];
    private int size;

    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    public int size() {
        return size;
    }

    /** Takes back what was written after that size. */
    public void cut(int size) {
        this.size = size;
    }

    private void reserve(int more) {
        if (more > LIMIT - size) throw new TooLarge();
        if (size + more <= bytes.length) return;
        bytes = java.util.Arrays.copyOf(bytes, Math.min(LIMIT, Math.max(size + more, bytes.length * 2)));
    }

    private void put(int unit) {
        bytes[size++] = (byte) unit;
    }

    /** JSON that is ASCII and needs no escapes. */
    public void raw(String json) {
        int length = json.length();
        reserve(length);
        for (int i = 0; i < length; i++) put(json.charAt(i));
    }

    public void raw(char unit) {
        reserve(1);
        put(unit);
    }

    public void integer(long value) {
        if (value < 0 || value > 9) raw(Long.toString(value));
        else raw((char) ('0' + value));
    }

    public void real(double value) {
        if (value != value || Double.isInfinite(value)) raw('"' + Double.toString(value) + '"');
        else if (value == 0) raw(1 / value < 0 ? "\\"-0\\"" : "0");
        else raw(Double.toString(value));
    }

    /** A value that its type does not allow, told in words. */
    public void mismatch(String words) {
        raw("{\\"$\\":");
        text(words);
        raw('}');
    }

    public void text(String text) {
        int length = text.length();
        if (length > LIMIT - size) throw new TooLarge();
        raw('"');
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            reserve(6);
            if (unit == '"' || unit == '\\\\') {
                put('\\\\');
                put(unit);
            } else if (unit >= ' ' && unit < 0x80) {
                put(unit);
            } else if (unit >= 0x80 && unit < 0x800) {
                put(0xc0 | unit >> 6);
                put(0x80 | unit & 0x3f);
            } else if (Character.isHighSurrogate(unit) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(unit, text.charAt(++i));
                put(0xf0 | point >> 18);
                put(0x80 | point >> 12 & 0x3f);
                put(0x80 | point >> 6 & 0x3f);
                put(0x80 | point & 0x3f);
            } else if (unit < ' ' || Character.isSurrogate(unit)) {
                put('\\\\');
                put('u');
                for (int shift = 12; shift >= 0; shift -= 4) put(HEX[unit >> shift & 15]);
            } else {
                put(0xe0 | unit >> 12);
                put(0x80 | unit >> 6 & 0x3f);
                put(0x80 | unit & 0x3f);
            }
        }
        raw('"');
    }
}
`
