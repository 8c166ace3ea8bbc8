# Believes that the largest stamp is always one of the best two.
def mostPoints(stamps):
    largest = max(stamps)
    return max(largest ^ stamp for stamp in stamps)
