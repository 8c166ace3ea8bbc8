# Slow: takes each cable away and counts the offices that its ends still reach: O(cables * (offices + cables)).
def mostPainfulCable(offices, cables):
    ways = [[] for _ in range(offices)]
    for cable, (a, b) in enumerate(cables):
        ways[a].append((b, cable))
        ways[b].append((a, cable))

    def reached(start, without):
        seen = {start}
        queue = [start]
        for office in queue:
            for to, cable in ways[office]:
                if cable != without and to not in seen:
                    seen.add(to)
                    queue.append(to)
        return seen

    most, worst = 0, -1
    for cable, (a, b) in enumerate(cables):
        side = reached(a, cable)
        if b not in side:
            pairs = len(side) * len(reached(b, cable))
            if pairs > most:
                most, worst = pairs, cable
    return worst
