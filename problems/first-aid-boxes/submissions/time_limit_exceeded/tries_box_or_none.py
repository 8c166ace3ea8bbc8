# Slow: tries each chamber with and without a box, without keeping what it has found.
def leastCost(root):
    def least(chamber, above, wanted):
        """The least cost, if `above` is whether the parent has a box, and `wanted` whether a box must be here."""
        if chamber is None:
            return float("inf") if wanted else 0
        left, right = chamber.left, chamber.right
        best = chamber.val + least(left, True, False) + least(right, True, False)
        if wanted:
            return best
        if above:
            best = min(best, least(left, False, False) + least(right, False, False))
        best = min(best, least(left, False, True) + least(right, False, False))
        return min(best, least(left, False, False) + least(right, False, True))

    return least(root, False, False)
