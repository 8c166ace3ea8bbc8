from collections import deque


def workableOrder(tasks, rules):
    waiting = [[] for _ in range(tasks)]
    blocked = [0] * tasks
    for before, after in rules:
        waiting[before].append(after)
        blocked[after] += 1
    free = deque(task for task in range(tasks) if blocked[task] == 0)
    order = []
    while free:
        task = free.popleft()
        order.append(task)
        for following in waiting[task]:
            blocked[following] -= 1
            if blocked[following] == 0:
                free.append(following)
    return order if len(order) == tasks else []
