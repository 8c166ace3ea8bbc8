# Mistake: a missing child costs nothing in any case, so it seems to have a box that serves its parent.
def leastCost(root):
    def costs(chamber):
        if chamber is None:
            return 0, 0, 0
        left, right = costs(chamber.left), costs(chamber.right)
        box = chamber.val + min(left) + min(right)
        served = min(left[0] + min(right[:2]), right[0] + min(left[:2]))
        return box, served, left[1] + right[1]

    return min(costs(root)[:2])
