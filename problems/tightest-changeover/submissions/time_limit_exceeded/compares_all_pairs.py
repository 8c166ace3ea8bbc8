# Slow: compares every show with every other one.
def tightestChangeover(shows):
    shortest = None
    for i, (start, end) in enumerate(shows):
        for j, (other_start, other_end) in enumerate(shows):
            if i == j:
                continue
            if start < other_end and other_start < end:
                return -1
            if other_start >= end and (shortest is None or other_start - end < shortest):
                shortest = other_start - end
    return shortest
