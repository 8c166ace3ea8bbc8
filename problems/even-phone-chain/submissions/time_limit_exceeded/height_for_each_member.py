# Slow: computes the heights of both sides anew for each member.
def height(node):
    return 1 + max(height(node.left), height(node.right)) if node else 0


def countUneven(root, slack):
    if root is None:
        return 0
    own = abs(height(root.left) - height(root.right)) > slack
    return own + countUneven(root.left, slack) + countUneven(root.right, slack)
