/** Package of the judge's own Java classes, so that the user's names hide none of what they use. */
export const judgePackage = 'prep.judge'

/** Reads JSON of the shape that the types promise, straight from the bytes of a frame. */
export const readerSource = `package ${judgePackage};

import java.nio.charset.StandardCharsets;

public final class PrepReader {
    private final byte[] bytes;
    private int at;

    PrepReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes into a list. */
    public void open() {
        at++;
    }

    /** Whether the list goes on; goes to its next item, or out of the list. */
    public boolean more() {
        byte next = bytes[at];
        if (next == ']') {
            at++;
            return false;
        }
        if (next == ',') at++;
        return true;
    }

    /** Goes to the value of the next key of an object, which is known. */
    public void key(String name) {
        at += name.length() + 4;
    }

    /** Goes over a null, where one is. */
    public boolean nothing() {
        if (bytes[at] != 'n') return false;
        at += 4;
        return true;
    }

    public boolean bool() {
        boolean value = bytes[at] == 't';
        at += value ? 4 : 5;
        return value;
    }

    public int integer() {
        return (int) digits();
    }

    /** A decimal number in a text. */
    public long big() {
        at++;
        long value = digits();
        at++;
        return value;
    }

    private long digits() {
        boolean negative = bytes[at] == '-';
        if (negative) at++;
        long value = 0;
        for (; bytes[at] >= '0' && bytes[at] <= '9'; at++) value = value * 10 - (bytes[at] - '0');
        return negative ? value : -value;
    }

    public double real() {
        if (bytes[at] == '"') return Double.parseDouble(text());
        int from = at;
        while ("+-.eE0123456789".indexOf(bytes[at]) >= 0) at++;
        return Double.parseDouble(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
    }

    public String text() {
        int from = ++at;
        while (bytes[at] != '"' && bytes[at] != '\\\\') at++;
        if (bytes[at] == '"') return new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder();
        while (true) {
            text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
            if (bytes[at++] == '"') return text.toString();
            text.append(escaped());
            from = at;
            while (bytes[at] != '"' && bytes[at] != '\\\\') at++;
        }
    }

    private char escaped() {
        char kind = (char) bytes[at++];
        switch (kind) {
            case 'n': return '\\n';
            case 't': return '\\t';
            case 'r': return '\\r';
            case 'b': return '\\b';
            case 'f': return '\\f';
            case 'u':
                at += 4;
                return (char) Integer.parseInt(new String(bytes, at - 4, 4, StandardCharsets.ISO_8859_1), 16);
            default: return kind;
        }
    }
}
`
