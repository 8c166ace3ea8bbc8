def pairWithSum(amounts, target):
    order = sorted(range(len(amounts)), key=lambda i: amounts[i])
    low, high = 0, len(order) - 1
    while low < high:
        total = amounts[order[low]] + amounts[order[high]]
        if total == target:
            return [order[low], order[high]]
        if total < target:
            low += 1
        else:
            high -= 1
    return []
