# Mistake: goes by due day and declines what does not fit any more, but never gives up a long order.
def mostOrders(days, due):
    total = count = 0
    for last, length in sorted(zip(due, days)):
        if total + length <= last:
            total += length
            count += 1
    return count
