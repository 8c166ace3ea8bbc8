# Sorts the points by height, then place, and looks up how many fitting ones lie before each point.
from bisect import bisect_left


def countStretches(metres, climb):
    heights = [0]
    for metre in metres:
        heights.append(heights[-1] + metre)
    places = {}
    for place, height in enumerate(heights):
        places.setdefault(height, []).append(place)
    return sum(bisect_left(places.get(height - climb, []), place) for place, height in enumerate(heights))
