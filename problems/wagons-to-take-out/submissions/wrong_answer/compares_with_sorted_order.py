# Mistake: counts the wagons that do not stand where they would stand in the sorted train.
def wagonsToTakeOut(stops):
    return sum(stop != wanted for stop, wanted in zip(stops, sorted(stops)))
