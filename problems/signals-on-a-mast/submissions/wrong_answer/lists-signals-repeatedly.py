# Mistake: takes flags with the same letter for different ones, so signals are listed several times.
def signals(flags, height):
    found = []

    def extend(signal, left):
        if len(signal) == height:
            found.append(signal)
            return
        for i, flag in enumerate(left):
            if signal[-1:] != flag:
                extend(signal + flag, left[:i] + left[i + 1:])

    extend("", flags)
    return found
