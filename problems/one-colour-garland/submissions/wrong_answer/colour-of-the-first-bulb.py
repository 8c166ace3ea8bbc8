# Lets each stretch have the colour of its first bulb, so a bulb at its beginning is never replaced.
def longestStretch(bulbs, spare):
    longest = 0
    for colour in set(bulbs):
        start = others = 0
        for end, bulb in enumerate(bulbs):
            others += bulb != colour
            while others > spare or (start <= end and bulbs[start] != colour):
                others -= bulbs[start] != colour
                start += 1
            longest = max(longest, end - start + 1)
    return longest
