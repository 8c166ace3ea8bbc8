# Slow: searches the longest accepted order in a list each time, O(n^2).
def mostOrders(days, due):
    accepted = []
    total = 0
    for last, length in sorted(zip(due, days)):
        accepted.append(length)
        total += length
        if total > last:
            longest = max(accepted)
            accepted.remove(longest)
            total -= longest
    return len(accepted)
