# Mistake: puts the first half on a stack, and does not pass over the middle bead of an odd string.
def sameBothWays(beads):
    count = 0
    bead = beads
    while bead:
        count += 1
        bead = bead.next
    stack = []
    for _ in range(count // 2):
        stack.append(beads.val)
        beads = beads.next
    while stack:
        if stack.pop() != beads.val:
            return False
        beads = beads.next
    return True
