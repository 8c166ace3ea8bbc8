# Mistake: writes a number for runs of two as well.
def shorten(notes):
    short = []
    start = 0
    for i in range(1, len(notes) + 1):
        if i == len(notes) or notes[i] != notes[start]:
            count = i - start
            short.append(notes[start] + (str(count) if count > 1 else ""))
            start = i
    return "".join(short)
