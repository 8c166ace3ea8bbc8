# Slow: for each night, looks for the best next one among all later nights.
def bestTour(fees, rests):
    starting = [0] * len(fees)
    for night in reversed(range(len(fees))):
        starting[night] = fees[night] + max([0] + starting[night + rests[night] + 1 :])
    return max([0] + starting)
