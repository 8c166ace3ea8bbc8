# Sorts the whole rack, so that the zeros of empty slots move between the samples.
def fileSamples(rack, used, fresh):
    for i, value in enumerate(fresh):
        rack[used + i] = value
    rack.sort()
