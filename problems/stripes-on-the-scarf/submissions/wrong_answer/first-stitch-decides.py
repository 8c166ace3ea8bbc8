# Gives each diagonal the colour of its first stitch.
def stitchesToChange(scarf):
    first = {}
    changes = 0
    for r, row in enumerate(scarf):
        for c, colour in enumerate(row):
            if first.setdefault(c - r, colour) != colour:
                changes += 1
    return changes
