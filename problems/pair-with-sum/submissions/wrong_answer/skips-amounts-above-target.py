# Leaves out amounts above the target, forgetting that the other one may be negative.
def pairWithSum(amounts, target):
    positions = {}
    for i, amount in enumerate(amounts):
        if amount > target:
            continue
        if target - amount in positions:
            return [positions[target - amount], i]
        positions[amount] = i
    return []
