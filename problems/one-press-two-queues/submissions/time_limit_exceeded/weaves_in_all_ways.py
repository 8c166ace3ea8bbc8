# Slow: tries all ways to weave the queues, and works out the same rest again and again.
def leastChangeover(first, second, change):
    def rest(i, j, ink):
        options = []
        if i < len(first):
            cost = 0 if ink is None else change[ink][first[i]]
            options.append(cost + rest(i + 1, j, first[i]))
        if j < len(second):
            cost = 0 if ink is None else change[ink][second[j]]
            options.append(cost + rest(i, j + 1, second[j]))
        return min(options, default=0)

    return rest(0, 0, None)
