# Says first how many are bottled in all, and counts those that are done: one factor n more, and still fast enough.
def mostWater(positions, water, bottling):
    left = [i for i in range(len(positions)) if positions[i] < 0][::-1]
    right = [i for i in range(len(positions)) if positions[i] >= 0]

    def most_with(total):
        memory = {}

        def rest(a, b, at, done):
            if done == total:
                return 0
            key = (a, b, at, done)
            if key in memory:
                return memory[key]
            ahead = total - done
            best = float("-inf")
            steps = []
            if a < len(left):
                steps.append((left[a], a + 1, b))
            if b < len(right):
                steps.append((right[b], a, b + 1))
            for i, new_a, new_b in steps:
                to = positions[i]
                leave = rest(new_a, new_b, to, done)
                bottle = water[i] - bottling * (ahead - 1) + rest(new_a, new_b, to, done + 1)
                best = max(best, max(leave, bottle) - ahead * abs(to - at))
            memory[key] = best
            return best

        return rest(0, 0, 0, 0)

    return max([0] + [most_with(total) for total in range(1, len(positions) + 1)])
