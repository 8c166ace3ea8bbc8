# Mistake: marks each single length in the table, also those that are longer than the garland.
def fewestChains(lengths, total):
    fewest = [0] + [total + 1] * total
    for length in lengths:
        fewest[length] = 1
    for end in range(1, total + 1):
        for length in lengths:
            if length < end:
                fewest[end] = min(fewest[end], fewest[end - length] + 1)
    return fewest[total] if fewest[total] <= total else -1
