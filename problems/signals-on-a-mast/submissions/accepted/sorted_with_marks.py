def signals(flags, height):
    flags = sorted(flags)
    used = [False] * len(flags)
    signal = []
    found = []

    def extend():
        if len(signal) == height:
            found.append("".join(signal))
            return
        for i, flag in enumerate(flags):
            if used[i] or (signal and signal[-1] == flag):
                continue
            if i > 0 and flags[i - 1] == flag and not used[i - 1]:
                continue
            used[i] = True
            signal.append(flag)
            extend()
            signal.pop()
            used[i] = False

    extend()
    return found
