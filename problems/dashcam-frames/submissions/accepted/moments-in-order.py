# Sorts pictures and moments, and goes through both at once.
def framesShown(frames, moments):
    by_time = sorted(range(len(frames)), key=lambda slot: frames[slot])
    slots = [-1] * len(moments)
    shown = -1
    for i in sorted(range(len(moments)), key=lambda i: moments[i]):
        while shown + 1 < len(by_time) and frames[by_time[shown + 1]] <= moments[i]:
            shown += 1
        if shown >= 0:
            slots[i] = by_time[shown]
    return slots
