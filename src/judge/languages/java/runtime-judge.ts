import { judgePackage } from './runtime-reader.ts'

/** The talk with the parent: frames in, answers out. */
export const judgeSource = `package ${judgePackage};

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

public final class PrepJudge {
    /** What is generated for the problem. */
    public interface Program {
        /** Runs the static initialisers of the solution. */
        void load() throws Throwable;

        void answer(PrepReader in, PrepWriter out) throws Throwable;
    }

    /** The call that a test of a class is in; -1 in the constructor. */
    public static int call;

    private PrepJudge() {}

    /**
     * Answers frames until the parent closes the channel. It is descriptor 0, since Java opens no other by its
     * number: the command that starts us put it there.
     */
    public static void run(Program program, String file, boolean isClass) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.in);
        System.setIn(new ByteArrayInputStream(new byte[0]));
        PrintStream[] streams = {System.out, System.err};
        try {
            for (boolean loading = true; ; loading = false) {
                byte[] head = readAll(in, 8);
                byte[] body = head == null ? null : readAll(in, lengthOf(head));
                if (body == null) break;
                PrepWriter answer = answer(program, loading ? null : new PrepReader(body), file, isClass);
                for (PrintStream stream : streams) stream.flush();
                for (int i = 0; i < 4; i++) head[i] = (byte) (answer.size() >>> 24 - 8 * i);
                out.write(head);
                out.write(answer.bytes(), 0, answer.size());
            }
            Runtime.getRuntime().halt(0);
        } catch (IOException error) {
            Runtime.getRuntime().halt(70);
        }
    }

    private static int lengthOf(byte[] head) {
        return (head[0] & 255) << 24 | (head[1] & 255) << 16 | (head[2] & 255) << 8 | head[3] & 255;
    }

    /** That many bytes; null at the end of the channel. */
    private static byte[] readAll(InputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int filled = 0; filled < length; ) {
            int count = in.read(bytes, filled, length - filled);
            if (count < 0) return null;
            filled += count;
        }
        return bytes;
    }

    private static PrepWriter answer(Program program, PrepReader in, String file, boolean isClass) {
        PrepWriter out = new PrepWriter();
        try {
            if (in == null) {
                program.load();
                out.raw("{\\"ready\\":true}");
            } else {
                out.raw("{\\"value\\":");
                program.answer(in, out);
                out.raw('}');
            }
            return out;
        } catch (PrepWriter.TooLarge error) {
            out = new PrepWriter();
            out.raw("{\\"tooLarge\\":true}");
            return out;
        } catch (Throwable error) {
            out = null; // It may be large, and memory may be short.
            PrepWriter thrown = new PrepWriter();
            thrown.raw("{\\"thrown\\":");
            write(thrown, causeOf(error), file);
            if (isClass && in != null) {
                thrown.raw(",\\"call\\":");
                thrown.integer(call);
            }
            thrown.raw('}');
            return thrown;
        }
    }

    /** What a static initialiser threw is what the person wants to see. */
    private static Throwable causeOf(Throwable error) {
        return error instanceof ExceptionInInitializerError && error.getCause() != null ? error.getCause() : error;
    }

    private static void write(PrepWriter out, Throwable error, String file) {
        Class<?> type = error.getClass();
        String name = type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
        out.raw("{\\"name\\":");
        out.text(start(name, 200));
        out.raw(",\\"message\\":");
        out.text(start(messageOf(error, name), 4000));
        out.raw(",\\"frames\\":[");
        int count = 0;
        for (StackTraceElement frame : framesOf(error)) {
            if (frame == null || !file.equals(frame.getFileName()) || frame.getLineNumber() <= 0) continue;
            if (count == 30) break;
            if (count++ > 0) out.raw(',');
            out.raw("{\\"line\\":");
            out.integer(frame.getLineNumber());
            String method = methodOf(frame);
            if (!method.isEmpty()) {
                out.raw(",\\"function\\":");
                out.text(start(method, 200));
            }
            out.raw('}');
        }
        out.raw("]}");
    }

    private static String start(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static String messageOf(Throwable error, String name) {
        try {
            String message = error.getMessage();
            return message == null ? name : message;
        } catch (Throwable another) {
            return "an exception that cannot be printed";
        }
    }

    private static StackTraceElement[] framesOf(Throwable error) {
        try {
            return error.getStackTrace();
        } catch (Throwable another) {
            return new StackTraceElement[0];
        }
    }

    /** As the person named it. */
    private static String methodOf(StackTraceElement frame) {
        String method = frame.getMethodName();
        if (method.equals("<clinit>")) return "";
        String type = frame.getClassName();
        if (method.equals("<init>")) return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        if (!method.startsWith("lambda$")) return method;
        String inner = method.substring(7);
        return inner.contains("$") ? inner.substring(0, inner.indexOf('$')) : inner;
    }
}
`
