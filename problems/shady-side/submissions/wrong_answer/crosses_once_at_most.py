# Mistake: looks for the best corner to cross at, but crosses once at most.
def leastSun(left, right, crossing):
    def best(first, second):
        before = 0
        after = sum(second)
        least = sum(first)
        for own, other in zip(first, second):
            before += own
            after -= other
            least = min(least, before + crossing + after)
        return least

    return min(best(left, right), best(right, left))
