/**
 * prep_types.py: the nodes that a Python solution imports. Their text forms are bounded and iterative, so
 * that printing a list with a cycle, or one of 100,000 nodes, is safe.
 */
export const prepTypes = `"""Nodes of linked lists and binary trees, as the judge passes them to your solution."""


class ListNode:
    """A node of a singly linked list. The empty list is None."""

    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        shown, node = [], self
        while node is not None and len(shown) < 20:
            shown.append(repr(node.val))
            node = node.next
        if node is not None:
            shown.append("...")
        return "ListNode(" + " -> ".join(shown) + ")"


class TreeNode:
    """A node of a binary tree. The empty tree is None."""

    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        shown, level = [], [self]
        while level and len(shown) < 40:
            below = []
            for node in level:
                shown.append(None if node is None else repr(node.val))
                if node is not None:
                    below += [node.left, node.right]
            level = below
        if any(node is not None for node in level):
            shown.append("...")
        else:
            while shown[-1] is None:
                shown.pop()
        return "TreeNode([" + ", ".join(text or "None" for text in shown) + "])"
`
