def countOffers(prices, ranges):
    # Sort all bounds, and go through prices and bounds side by side.
    bounds = sorted({low for low, _ in ranges} | {high + 1 for _, high in ranges})
    below = {}
    position = 0
    for bound in bounds:
        while position < len(prices) and prices[position] < bound:
            position += 1
        below[bound] = position
    return [below[high + 1] - below[low] if low <= high else 0 for low, high in ranges]
