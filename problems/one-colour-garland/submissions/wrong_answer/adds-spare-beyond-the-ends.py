# Adds all spare bulbs to the best run, although the garland may not have so many bulbs left.
def longestStretch(bulbs, spare):
    longest = 0
    for colour in set(bulbs):
        places = [i for i, bulb in enumerate(bulbs) if bulb == colour]
        first = 0
        for last, place in enumerate(places):
            while place - places[first] - (last - first) > spare:
                first += 1
            longest = max(longest, last - first + 1 + spare)
    return longest
