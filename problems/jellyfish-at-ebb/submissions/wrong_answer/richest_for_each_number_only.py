# Mistake: keeps for each stretch, end and number of bottles only the richest beginning; a poorer one may be earlier.
def mostWater(positions, water, bottling):
    left = [(at, grams) for at, grams in zip(positions, water) if at < 0][::-1]
    right = [(at, grams) for at, grams in zip(positions, water) if at >= 0]
    best = {(0, 0, 0, 0): (0, 0)}  # left, right, place, bottles: water, and the time as a negative number
    answer = 0
    for _ in range(len(positions) + 1):
        following = {}
        for (a, b, at, count), (total, clock) in best.items():
            answer = max(answer, total)
            steps = []
            if a < len(left):
                steps.append((a + 1, b, *left[a]))
            if b < len(right):
                steps.append((a, b + 1, *right[b]))
            for new_a, new_b, to, grams in steps:
                now = clock - abs(to - at)
                states = [(count, (total, now))]
                if grams + now > 0:
                    states.append((count + 1, (total + grams + now, now - bottling)))
                for number, state in states:
                    key = (new_a, new_b, to, number)
                    following[key] = max(state, following.get(key, state))
        best = following
    return answer
