import { judgePackage } from './runtime-reader.ts'

/** ListNode.java: the nodes of linked lists, for the judge and, beside the solution, for an editor. */
export const listNodeSource = `/** A node of a singly linked list. The empty list is null. */
public class ListNode<T> {
    public T val;
    public ListNode<T> next;

    public ListNode() {}

    public ListNode(T val) {
        this.val = val;
    }

    public ListNode(T val, ListNode<T> next) {
        this.val = val;
        this.next = next;
    }
}
`

/** TreeNode.java: the same for binary trees. */
export const treeNodeSource = `/** A node of a binary tree. The empty tree is null. */
public class TreeNode<T> {
    public T val;
    public TreeNode<T> left;
    public TreeNode<T> right;

    public TreeNode() {}

    public TreeNode(T val) {
        this.val = val;
    }

    public TreeNode(T val, TreeNode<T> left, TreeNode<T> right) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}
`

/** The codecs of both stand beside the user's classes, where the nodes are. */
export const listCodecSource = `final class PrepListCodec extends ${judgePackage}.PrepCodec.Nodes {
    private final ${judgePackage}.PrepCodec of;

    PrepListCodec(${judgePackage}.PrepCodec of) {
        this.of = of;
    }

    @java.lang.Override
    public java.lang.Object read(${judgePackage}.PrepReader in) {
        ListNode<java.lang.Object> before = new ListNode<>(null);
        ListNode<java.lang.Object> last = before;
        in.open();
        while (in.more()) {
            last.next = new ListNode<>(of.read(in));
            last = last.next;
        }
        return before.next;
    }

    @java.lang.Override
    protected void writeNodes(${judgePackage}.PrepWriter out, java.lang.Object root) {
        int start = out.size();
        int count = 0;
        // Brent's: the mark moves on to the node at each power of two; a cycle comes back to it.
        ListNode<?> mark = null;
        int power = 1;
        out.raw('[');
        for (ListNode<?> node = (ListNode<?>) root; node != null; node = node.next) {
            if (node == mark) {
                out.cut(start);
                out.mismatch("a list with a cycle");
                return;
            }
            if (count == power) {
                mark = node;
                power *= 2;
            }
            if (count++ > 0) out.raw(',');
            of.write(out, node.val);
        }
        out.raw(']');
    }
}
`

export const treeCodecSource = `final class PrepTreeCodec extends ${judgePackage}.PrepCodec.Nodes {
    private final ${judgePackage}.PrepCodec of;

    PrepTreeCodec(${judgePackage}.PrepCodec of) {
        this.of = of;
    }

    @java.lang.Override
    public java.lang.Object read(${judgePackage}.PrepReader in) {
        java.util.ArrayDeque<TreeNode<java.lang.Object>> parents = new java.util.ArrayDeque<>();
        TreeNode<java.lang.Object> before = new TreeNode<>(null);
        TreeNode<java.lang.Object> parent = before;
        boolean right = true;
        in.open();
        while (in.more()) {
            TreeNode<java.lang.Object> node = in.nothing() ? null : new TreeNode<>(of.read(in));
            if (node != null) parents.add(node);
            if (right) parent.right = node;
            else parent.left = node;
            if (right) parent = parents.poll();
            right = !right;
            if (parent == null) parent = before;
        }
        return before.right;
    }

    @java.lang.Override
    protected void writeNodes(${judgePackage}.PrepWriter out, java.lang.Object root) {
        java.util.ArrayDeque<TreeNode<?>> parents = new java.util.ArrayDeque<>();
        int start = out.size();
        parents.add((TreeNode<?>) root);
        out.raw('[');
        of.write(out, ((TreeNode<?>) root).val);
        int count = 1;
        int missing = 0;
        while (!parents.isEmpty()) {
            TreeNode<?> parent = parents.poll();
            for (int side = 0; side < 2; side++) {
                TreeNode<?> node = side == 0 ? parent.left : parent.right;
                if (node == null) {
                    missing++;
                    continue;
                }
                for (; missing > 0; missing--) out.raw(",null");
                out.raw(',');
                of.write(out, node.val);
                if (node.val == null || ++count > MAX) {
                    out.cut(start);
                    out.mismatch(node.val == null ? "a tree with a node whose val is null" : "a tree with a cycle");
                    return;
                }
                parents.add(node);
            }
        }
        out.raw(']');
    }
}
`
