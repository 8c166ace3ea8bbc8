# Mistake: makes the prices a set, so that no way is listed twice, and loses the items with the same price.
def spendExactly(prices, amount):
    prices = sorted(set(prices))
    ways = []

    def search(start, left, way):
        if left == 0:
            ways.append(way)
        for index in range(start, len(prices)):
            if prices[index] > left:
                break
            search(index + 1, left - prices[index], way + [prices[index]])

    search(0, amount, [])
    return ways
