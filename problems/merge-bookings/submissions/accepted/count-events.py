def mergeBookings(bookings):
    events = []
    for start, end in bookings:
        events.append((start, 0))
        events.append((end, 1))
    events.sort()
    periods = []
    taken = 0
    for time, leaves in events:
        if leaves:
            taken -= 1
            if taken == 0:
                periods[-1].append(time)
        else:
            if taken == 0:
                periods.append([time])
            taken += 1
    return periods
