# Remembers whether a height was seen, but not how often.
def countStretches(metres, climb):
    seen = {0}
    height = count = 0
    for metre in metres:
        height += metre
        if height - climb in seen:
            count += 1
        seen.add(height)
    return count
