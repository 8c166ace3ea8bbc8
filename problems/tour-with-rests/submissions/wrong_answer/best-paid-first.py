# Mistake: takes the offers in order of their fees, as long as they fit to those taken before.
def bestTour(fees, rests):
    taken = []
    for night in sorted(range(len(fees)), key=lambda night: -fees[night]):
        if fees[night] <= 0:
            break
        if all(
            night + rests[night] < other if night < other else other + rests[other] < night for other in taken
        ):
            taken.append(night)
    return sum(fees[night] for night in taken)
