# Slow: compares every pair of years: O(n^2).
def countCollapses(people):
    count = 0
    for j, later in enumerate(people):
        for i in range(j):
            if 2 * later < people[i]:
                count += 1
    return count
