def spendExactly(prices, amount):
    prices = sorted(prices)
    ways = []
    way = []

    def search(start, left):
        if left == 0:
            ways.append(way[:])
            return
        for index in range(start, len(prices)):
            price = prices[index]
            if price > left:
                return
            if index > start and price == prices[index - 1]:
                continue
            way.append(price)
            search(index + 1, left - price)
            way.pop()

    search(0, amount)
    return ways
