def leastMismatch(a, b, alone):
    # All readings are alone at first; each pair saves twice that, less its difference.
    saved = [0] * (len(b) + 1)
    for height in a:
        row = [0]
        last = 0
        for upper_left, upper, other in zip(saved, saved[1:], b):
            pair = upper_left + 2 * alone - abs(height - other)
            if upper > last:
                last = upper
            if pair > last:
                last = pair
            row.append(last)
        saved = row
    return (len(a) + len(b)) * alone - saved[-1]
