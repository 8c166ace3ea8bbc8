def fewestChains(lengths, total):
    seen = {0}
    reached = [0]
    chains = 0
    while reached:
        if total in seen:
            return chains
        chains += 1
        following = []
        for start in reached:
            for length in lengths:
                end = start + length
                if end <= total and end not in seen:
                    seen.add(end)
                    following.append(end)
        reached = following
    return -1
