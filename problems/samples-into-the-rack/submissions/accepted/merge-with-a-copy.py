def fileSamples(rack, used, fresh):
    old = rack[:used]
    i = j = 0
    while i < used or j < len(fresh):
        if j == len(fresh) or (i < used and old[i] <= fresh[j]):
            rack[i + j] = old[i]
            i += 1
        else:
            rack[i + j] = fresh[j]
            j += 1
