# Mistake: begins to number at four, since it takes "more than three" for "three or more".
def shorten(notes):
    short = []
    start = 0
    while start < len(notes):
        end = start
        while end < len(notes) and notes[end] == notes[start]:
            end += 1
        count = end - start
        short.append(notes[start] + str(count) if count > 3 else notes[start:end])
        start = end
    return "".join(short)
