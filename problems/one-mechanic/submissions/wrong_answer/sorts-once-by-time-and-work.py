# Mistake: sorts by time and work once, and ignores that others come in during a repair.
def repairOrder(brought, work):
    return sorted(range(len(brought)), key=lambda i: (brought[i], work[i], i))
