# Slow: adds up both sides anew for each day, O(n^2).
def handoverDay(changes):
    for day in range(len(changes)):
        if sum(changes[:day]) == sum(changes[day + 1 :]):
            return day
    return -1
