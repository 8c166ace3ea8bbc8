from bisect import bisect_right


def fewestSwaps(stations, reach, distance):
    place = swaps = 0
    while place + reach < distance:
        reached = bisect_right(stations, place + reach)
        if reached == 0 or stations[reached - 1] == place:
            return -1
        place = stations[reached - 1]
        swaps += 1
    return swaps
