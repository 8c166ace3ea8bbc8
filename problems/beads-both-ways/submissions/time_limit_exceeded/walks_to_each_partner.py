# Slow: walks from the first bead to the partner of each bead.
def sameBothWays(beads):
    count = 0
    bead = beads
    while bead:
        count += 1
        bead = bead.next
    front = beads
    for index in range(count // 2):
        partner = beads
        for _ in range(count - 1 - index):
            partner = partner.next
        if front.val != partner.val:
            return False
        front = front.next
    return True
