# Mistake: keeps only the richest beginning for each stretch and end, with its clock; one with less water may be earlier.
def mostWater(positions, water, bottling):
    start = sum(position < 0 for position in positions)
    at = positions[:start] + [0] + positions[start:]
    grams = water[:start] + [0] + water[start:]
    best = {(start, start, start): (0, 0)}  # water, and the time as a negative number
    for length in range(len(at)):
        for left in range(max(0, start - length), start + 1):
            right = left + length
            if not start <= right < len(at):
                continue
            for end in {left, right}:
                if (left, right, end) not in best:
                    continue
                total, clock = best[left, right, end]
                for to in (left - 1, right + 1):
                    if not 0 <= to < len(at):
                        continue
                    key = (min(left, to), max(right, to), to)
                    now = clock - abs(at[to] - at[end])
                    states = [(total, now)]
                    if grams[to] + now > 0:
                        states.append((total + grams[to] + now, now - bottling))
                    best[key] = max(states + [best.get(key, (0, now))])
    return max(total for total, _ in best.values())
