# Mistake: a repeated rule is counted twice, but the set of waiting tasks has it once.
def workableOrder(tasks, rules):
    waiting = [set() for _ in range(tasks)]
    blocked = [0] * tasks
    for before, after in rules:
        waiting[before].add(after)
        blocked[after] += 1
    order = [task for task in range(tasks) if blocked[task] == 0]
    for task in order:
        for following in waiting[task]:
            blocked[following] -= 1
            if blocked[following] == 0:
                order.append(following)
    return order if len(order) == tasks else []
