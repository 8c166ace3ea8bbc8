# Shifts all warmer samples by one slot for each fresh one: O(n * m).
def fileSamples(rack, used, fresh):
    for value in fresh:
        slot = used
        while slot > 0 and rack[slot - 1] > value:
            rack[slot] = rack[slot - 1]
            slot -= 1
        rack[slot] = value
        used += 1
