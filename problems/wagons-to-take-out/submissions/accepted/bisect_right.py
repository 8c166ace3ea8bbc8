from bisect import bisect_right


def wagonsToTakeOut(stops):
    last = []
    for stop in stops:
        place = bisect_right(last, stop)
        last[place : place + 1] = [stop]
    return len(stops) - len(last)
