# Takes every slot with the number 0 for an empty one, so samples of temperature 0 vanish.
def fileSamples(rack, used, fresh):
    samples = sorted([value for value in rack if value != 0] + fresh)
    rack[:] = samples + [0] * (len(rack) - len(samples))
