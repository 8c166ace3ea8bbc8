# Mistake: demands a box at one end of every tunnel, instead of one in or beside every chamber.
def leastCost(root):
    def costs(chamber):
        if chamber is None:
            return 0, 0
        left, right = costs(chamber.left), costs(chamber.right)
        return chamber.val + min(left) + min(right), left[0] + right[0]

    if root and not root.left and not root.right:
        return root.val
    return min(costs(root))
