def turnWheel(cabins, steps):
    front = steps % len(cabins)
    cabins[:] = cabins[len(cabins) - front:] + cabins[:len(cabins) - front]
