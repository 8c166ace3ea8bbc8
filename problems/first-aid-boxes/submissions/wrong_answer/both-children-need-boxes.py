# Mistake: takes a chamber for served from below only if all of its children have boxes.
INFINITY = float("inf")


def leastCost(root):
    def costs(chamber):
        if chamber is None:
            return INFINITY, 0, 0
        left, right = costs(chamber.left), costs(chamber.right)
        box = chamber.val + min(left) + min(right)
        below = [part[0] for part, child in ((left, chamber.left), (right, chamber.right)) if child]
        return box, sum(below) if below else INFINITY, left[1] + right[1]

    return min(costs(root)[:2])
