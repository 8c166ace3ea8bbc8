# Slow: goes through all prices for each filter.
def countOffers(prices, ranges):
    return [sum(1 for price in prices if low <= price <= high) for low, high in ranges]
