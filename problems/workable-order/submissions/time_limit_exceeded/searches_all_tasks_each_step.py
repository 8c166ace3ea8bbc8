# Slow: for each place of the order, searches all tasks for one that is free.
def workableOrder(tasks, rules):
    needs = [[] for _ in range(tasks)]
    for before, after in rules:
        needs[after].append(before)
    done = [False] * tasks
    order = []
    while len(order) < tasks:
        for task in range(tasks):
            if not done[task] and all(done[before] for before in needs[task]):
                done[task] = True
                order.append(task)
                break
        else:
            return []
    return order
