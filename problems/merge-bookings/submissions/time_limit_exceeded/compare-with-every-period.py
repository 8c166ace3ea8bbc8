# Compares each booking with every period so far and joins those that it meets: O(n^2).
def mergeBookings(bookings):
    periods = []
    for start, end in bookings:
        apart = []
        for period in periods:
            if period[0] <= end and start <= period[1]:
                start = min(start, period[0])
                end = max(end, period[1])
            else:
                apart.append(period)
        apart.append([start, end])
        periods = apart
    return sorted(periods)
