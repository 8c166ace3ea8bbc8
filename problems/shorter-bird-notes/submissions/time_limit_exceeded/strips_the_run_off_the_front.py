# Slow: strips each run off the front of the notes, which copies all that is left: O(n^2).
def shorten(notes):
    short = []
    while notes:
        rest = notes.lstrip(notes[0])
        count = len(notes) - len(rest)
        short.append(f"{notes[0]}{count}" if count >= 3 else notes[0] * count)
        notes = rest
    return "".join(short)
