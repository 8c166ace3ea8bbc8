import { judgePackage } from './runtime-reader.ts'

/** Values of each type, from JSON and to it. */
export const codecSource = `package ${judgePackage};

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;

public abstract class PrepCodec {
    public abstract Object read(PrepReader in);

    abstract void writePresent(PrepWriter out, Object value);

    public void write(PrepWriter out, Object value) {
        if (value == null) out.raw("null");
        else writePresent(out, value);
    }

    /** The next item of a list, which is there. */
    public final Object next(PrepReader in) {
        in.more();
        return read(in);
    }

    public static final PrepCodec INT = new PrepCodec() {
        @Override public Object read(PrepReader in) { return in.integer(); }
        @Override void writePresent(PrepWriter out, Object value) { out.integer((Integer) value); }
    };

    public static final PrepCodec LONG = new PrepCodec() {
        @Override public Object read(PrepReader in) { return in.big(); }
        @Override void writePresent(PrepWriter out, Object value) { out.raw('"' + value.toString() + '"'); }
    };

    public static final PrepCodec FLOAT = new PrepCodec() {
        @Override public Object read(PrepReader in) { return in.real(); }
        @Override void writePresent(PrepWriter out, Object value) { out.real((Double) value); }
    };

    public static final PrepCodec BOOL = new PrepCodec() {
        @Override public Object read(PrepReader in) { return in.bool(); }
        @Override void writePresent(PrepWriter out, Object value) { out.raw(value.toString()); }
    };

    public static final PrepCodec STRING = new PrepCodec() {
        @Override public Object read(PrepReader in) { return in.text(); }
        @Override void writePresent(PrepWriter out, Object value) { out.text((String) value); }
    };

    public static PrepCodec optional(PrepCodec of) {
        return new PrepCodec() {
            @Override public Object read(PrepReader in) { return in.nothing() ? null : of.read(in); }
            @Override void writePresent(PrepWriter out, Object value) { of.write(out, value); }
        };
    }

    /** An array of that class of items; of a primitive one too. */
    public static PrepCodec array(Class<?> item, PrepCodec of) {
        if (item == int.class) return INTS;
        return new PrepCodec() {
            @Override public Object read(PrepReader in) {
                ArrayList<Object> items = new ArrayList<>();
                in.open();
                while (in.more()) items.add(of.read(in));
                Object array = Array.newInstance(item, items.size());
                for (int i = 0; i < items.size(); i++) Array.set(array, i, items.get(i));
                return array;
            }

            @Override void writePresent(PrepWriter out, Object value) {
                int length = Array.getLength(value);
                out.raw('[');
                for (int i = 0; i < length; i++) {
                    if (i > 0) out.raw(',');
                    of.write(out, Array.get(value, i));
                }
                out.raw(']');
            }
        };
    }

    /** By far the most frequent. */
    private static final PrepCodec INTS = new PrepCodec() {
        @Override public Object read(PrepReader in) {
            int[] items = new int[16];
            int size = 0;
            in.open();
            while (in.more()) {
                if (size == items.length) items = Arrays.copyOf(items, size * 2);
                items[size++] = in.integer();
            }
            return Arrays.copyOf(items, size);
        }

        @Override void writePresent(PrepWriter out, Object value) {
            int[] items = (int[]) value;
            out.raw('[');
            for (int i = 0; i < items.length; i++) {
                if (i > 0) out.raw(',');
                out.integer(items[i]);
            }
            out.raw(']');
        }
    };

    /** A codec of a class that this package cannot name: the nodes of lists and trees. */
    public abstract static class Nodes extends PrepCodec {
        /** More nodes than this are taken for a cycle. */
        protected static final int MAX = 5_000_000;

        protected abstract void writeNodes(PrepWriter out, Object root);

        @Override void writePresent(PrepWriter out, Object value) { writeNodes(out, value); }

        @Override public void write(PrepWriter out, Object value) {
            if (value == null) out.raw("[]");
            else writeNodes(out, value);
        }
    }
}
`
