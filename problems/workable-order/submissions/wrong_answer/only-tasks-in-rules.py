# Mistake: knows only the tasks that occur in a rule, and leaves out all others.
from collections import defaultdict


def workableOrder(tasks, rules):
    if not rules:
        return list(range(tasks))
    waiting = defaultdict(list)
    blocked = defaultdict(int)
    for before, after in rules:
        waiting[before].append(after)
        blocked[before] += 0
        blocked[after] += 1
    order = [task for task in blocked if blocked[task] == 0]
    for task in order:
        for following in waiting[task]:
            blocked[following] -= 1
            if blocked[following] == 0:
                order.append(following)
    return order if len(order) == len(blocked) else []
