# Slow: plain recursion over singing and turning down; the same night is worked out again and again.
def bestTour(fees, rests):
    def earn(night):
        if night >= len(fees):
            return 0
        return max(earn(night + 1), fees[night] + earn(night + rests[night] + 1))

    return earn(0)
