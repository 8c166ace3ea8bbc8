# Counts the point before it looks up, so that a climb of 0 finds each point itself.
def countStretches(metres, climb):
    points = {0: 1}
    height = count = 0
    for metre in metres:
        height += metre
        points[height] = points.get(height, 0) + 1
        count += points.get(height - climb, 0)
    return count
