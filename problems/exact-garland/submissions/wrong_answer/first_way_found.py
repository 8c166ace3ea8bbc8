# Mistake: tries long chains first and goes back when stuck, but takes the first way found for the shortest.
def fewestChains(lengths, total):
    order = sorted(lengths, reverse=True)
    stuck = set()
    way = []
    rest = total
    choice = 0
    while rest > 0:
        while choice < len(order) and (order[choice] > rest or rest - order[choice] in stuck):
            choice += 1
        if choice < len(order):
            way.append(order[choice])
            rest -= order[choice]
            choice = 0
        elif way:
            stuck.add(rest)
            rest += way.pop()
            choice = 0
        else:
            return -1
    return len(way)
