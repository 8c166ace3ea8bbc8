# Joins each booking to the first period that it meets, and does not see that it may connect two.
def mergeBookings(bookings):
    periods = []
    for start, end in bookings:
        for period in periods:
            if start <= period[1] and end >= period[0]:
                period[0] = min(period[0], start)
                period[1] = max(period[1], end)
                break
        else:
            periods.append([start, end])
    return sorted(periods)
