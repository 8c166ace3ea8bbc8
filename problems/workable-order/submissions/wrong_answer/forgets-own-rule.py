# Mistake: leaves out a rule that names one task twice, as if it said nothing.
def workableOrder(tasks, rules):
    waiting = [[] for _ in range(tasks)]
    blocked = [0] * tasks
    for before, after in rules:
        if before != after:
            waiting[before].append(after)
            blocked[after] += 1
    order = [task for task in range(tasks) if blocked[task] == 0]
    for task in order:
        for following in waiting[task]:
            blocked[following] -= 1
            if blocked[following] == 0:
                order.append(following)
    return order if len(order) == tasks else []
