# Tries every pair of positions: O(n^2).
def pairWithSum(amounts, target):
    for i in range(len(amounts)):
        for j in range(i + 1, len(amounts)):
            if amounts[i] + amounts[j] == target:
                return [i, j]
    return []
