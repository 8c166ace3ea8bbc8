# Builds a new list and gives the parameter's name to it: the caller's list stays as it was.
def turnWheel(cabins, steps):
    front = steps % len(cabins)
    cabins = cabins[-front:] + cabins[:-front]
