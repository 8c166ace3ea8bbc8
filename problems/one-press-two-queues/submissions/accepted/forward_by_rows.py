INFINITY = float("inf")


def leastChangeover(first, second, change):
    # For the jobs of `first` done so far: the least cost for each number of jobs of `second`, by the queue of the last one.
    a = [INFINITY] * (len(second) + 1)
    b = [INFINITY] * (len(second) + 1)
    for j, ink in enumerate(second):
        b[j + 1] = b[j] + change[second[j - 1]][ink] if j else 0
    for i, ink in enumerate(first):
        old = change[first[i - 1]][ink] if i else 0
        next_a = [a[0] + old if i else 0]
        next_b = [INFINITY]
        costs = change[ink]
        for j, other in enumerate(second):
            next_a.append(min(a[j + 1] + old, b[j + 1] + change[other][ink]))
            from_second = next_b[j] + change[second[j - 1]][other] if j else INFINITY
            next_b.append(min(next_a[j] + costs[other], from_second))
        a, b = next_a, next_b
    return min(a[-1], b[-1]) if first or second else 0
