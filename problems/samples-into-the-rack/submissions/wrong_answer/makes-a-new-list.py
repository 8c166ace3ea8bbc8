# Builds a new list and assigns it to the name, which the caller never sees.
def fileSamples(rack, used, fresh):
    rest = len(rack) - used - len(fresh)
    rack = sorted(rack[:used] + fresh) + [0] * rest
