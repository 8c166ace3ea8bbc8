# Extends a stretch from every start as far as possible: O(n^2).
def longestStretch(badges, limit):
    longest = 0
    for start in range(len(badges)):
        seen = set()
        for end in range(start, len(badges)):
            seen.add(badges[end])
            if len(seen) > limit:
                break
            longest = max(longest, end - start + 1)
    return longest
