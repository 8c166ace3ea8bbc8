# Moves the first cabins to the end: that is backwards for a positive number of steps.
def turnWheel(cabins, steps):
    front = steps % len(cabins)
    cabins[:] = cabins[front:] + cabins[:front]
