# Mistake: goes one step short of the middle, so the two inner beads of an even string are not compared.
def sameBothWays(beads):
    colours = []
    while beads:
        colours.append(beads.val)
        beads = beads.next
    for index in range((len(colours) - 1) // 2):
        if colours[index] != colours[-1 - index]:
            return False
    return True
