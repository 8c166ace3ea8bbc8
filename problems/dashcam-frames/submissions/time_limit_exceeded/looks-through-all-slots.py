# Looks through all slots for each moment: O(n * q).
def framesShown(frames, moments):
    slots = []
    for moment in moments:
        shown = -1
        for slot, time in enumerate(frames):
            if time <= moment and (shown < 0 or time > frames[shown]):
                shown = slot
        slots.append(shown)
    return slots
