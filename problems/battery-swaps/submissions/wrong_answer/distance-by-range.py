# Mistake: divides the distance by the reach, as if there were a station wherever the battery runs out.
def fewestSwaps(stations, reach, distance):
    stops = [0, *stations, distance]
    if any(b - a > reach for a, b in zip(stops, stops[1:])):
        return -1
    return (distance - 1) // reach
