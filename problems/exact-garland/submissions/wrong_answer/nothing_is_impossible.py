# Mistake: treats the total 0 like a sum that cannot be made.
def fewestChains(lengths, total):
    fewest = {0: 0}
    for end in range(1, total + 1):
        ways = [fewest[end - length] for length in lengths if end - length in fewest]
        if ways:
            fewest[end] = min(ways) + 1
    return fewest.get(total) or -1
