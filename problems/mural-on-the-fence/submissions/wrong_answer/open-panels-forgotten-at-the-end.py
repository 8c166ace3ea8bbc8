# Mistake: panels that no lower one closes are never counted.
def largestMural(widths, heights):
    open_panels = []
    largest = 0
    x = 0
    for width, height in zip(widths, heights):
        left = x
        while open_panels and open_panels[-1][1] >= height:
            left, closed = open_panels.pop()
            largest = max(largest, closed * (x - left))
        open_panels.append((left, height))
        x += width
    return largest
