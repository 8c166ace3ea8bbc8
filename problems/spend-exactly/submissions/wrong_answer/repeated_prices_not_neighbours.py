# Mistake: passes over a price that equals its neighbour, but never sorts: equal prices may be apart.
def spendExactly(prices, amount):
    ways = []

    def search(start, left, way):
        if left == 0:
            ways.append(way)
            return
        for index in range(start, len(prices)):
            if index > start and prices[index] == prices[index - 1]:
                continue
            if prices[index] <= left:
                search(index + 1, left - prices[index], way + [prices[index]])

    search(0, amount, [])
    return ways
