# Mistake: compares with `is`, which holds for equal numbers only while they are small.
def sameBothWays(beads):
    colours = []
    while beads:
        colours.append(beads.val)
        beads = beads.next
    for index in range(len(colours) // 2):
        if colours[index] is not colours[-1 - index]:
            return False
    return True
