# Slow: plain recursion over the last chain; the same rest is worked out again and again.
def fewestChains(lengths, total):
    def fewest(rest):
        if rest == 0:
            return 0
        return 1 + min((fewest(rest - length) for length in lengths if length <= rest), default=float("inf"))

    answer = fewest(total)
    return -1 if answer == float("inf") else answer
