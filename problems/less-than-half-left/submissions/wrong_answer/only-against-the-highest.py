# Counts one collapse a year, against the highest number so far, rather than every pair.
def countCollapses(people):
    highest = 0
    count = 0
    for number in people:
        if 2 * number < highest:
            count += 1
        highest = max(highest, number)
    return count
