# Of each colour, the stretch from one bulb to a later one; what spare bulbs are left makes it longer.
def longestStretch(bulbs, spare):
    longest = min(spare, len(bulbs))
    for colour in set(bulbs):
        places = [i for i, bulb in enumerate(bulbs) if bulb == colour]
        first = 0
        for last, place in enumerate(places):
            while place - places[first] - (last - first) > spare:
                first += 1
            longest = max(longest, min(last - first + 1 + spare, len(bulbs)))
    return longest
