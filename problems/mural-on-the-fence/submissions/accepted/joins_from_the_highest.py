def largestMural(widths, heights):
    """Takes the panels from the highest to the lowest and joins neighbouring stretches; only their ends are kept up to date."""
    n = len(widths)
    length = [0] * n
    other_end = [-1] * n
    largest = 0
    for i in sorted(range(n), key=heights.__getitem__, reverse=True):
        first = last = i
        total = widths[i]
        if i > 0 and other_end[i - 1] >= 0:
            first = other_end[i - 1]
            total += length[i - 1]
        if i + 1 < n and other_end[i + 1] >= 0:
            last = other_end[i + 1]
            total += length[i + 1]
        other_end[i] = i
        other_end[first], other_end[last] = last, first
        length[first] = length[last] = total
        largest = max(largest, total * heights[i])
    return largest
