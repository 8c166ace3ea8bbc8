# Mistake: after a rest, she always sings in the next possible night; turning it down is not considered.
def bestTour(fees, rests):
    best = [0] * len(fees)
    for night in reversed(range(len(fees))):
        following = night + rests[night] + 1
        best[night] = fees[night] + (best[following] if following < len(fees) else 0)
    return max(best + [0])
