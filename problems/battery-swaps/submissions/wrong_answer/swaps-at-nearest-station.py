# Mistake: swaps at every station on the way, unless the end of the road is in reach.
def fewestSwaps(stations, reach, distance):
    place = swaps = 0
    for station in stations:
        if place + reach >= distance:
            break
        if station - place > reach:
            return -1
        if station > place:
            swaps += 1
        place = station
    return swaps if place + reach >= distance else -1
