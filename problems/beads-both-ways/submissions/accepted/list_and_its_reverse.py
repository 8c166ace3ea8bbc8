def sameBothWays(beads):
    colours = []
    while beads:
        colours.append(beads.val)
        beads = beads.next
    return colours == colours[::-1]
