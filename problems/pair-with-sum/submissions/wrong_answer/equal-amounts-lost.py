# Builds a dictionary of all lines first and demands a different amount, so two equal lines are never a pair.
def pairWithSum(amounts, target):
    positions = {amount: i for i, amount in enumerate(amounts)}
    for i, amount in enumerate(amounts):
        rest = target - amount
        if rest != amount and rest in positions:
            return [i, positions[rest]]
    return []
