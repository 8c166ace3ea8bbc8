# Mistake: thinks that only a cable to an office without another cable can hurt.
def mostPainfulCable(offices, cables):
    cables_at = [0] * offices
    neighbours = [[] for _ in range(offices)]
    for a, b in cables:
        cables_at[a] += 1
        cables_at[b] += 1
        neighbours[a].append(b)
        neighbours[b].append(a)
    part = [0] * offices
    for first in range(offices):
        if part[first]:
            continue
        members = [first]
        part[first] = 1
        for office in members:
            for other in neighbours[office]:
                if not part[other]:
                    part[other] = 1
                    members.append(other)
        for office in members:
            part[office] = len(members)
    best = (0, -1)
    for cable, (a, b) in enumerate(cables):
        if cables_at[a] == 1 or cables_at[b] == 1:
            best = min(best, (1 - part[a], cable))
    return best[1]
