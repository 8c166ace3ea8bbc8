def pairWithSum(amounts, target):
    positions = {}
    for i, amount in enumerate(amounts):
        if target - amount in positions:
            return [positions[target - amount], i]
        positions[amount] = i
    return []
