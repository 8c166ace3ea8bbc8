UNTOUCHED, ON_PATH, FINISHED = range(3)


def workableOrder(tasks, rules):
    waiting = [[] for _ in range(tasks)]
    for before, after in rules:
        waiting[before].append(after)
    state = [UNTOUCHED] * tasks
    backwards = []
    for start in range(tasks):
        if state[start] != UNTOUCHED:
            continue
        state[start] = ON_PATH
        path = [(start, iter(waiting[start]))]
        while path:
            task, rest = path[-1]
            for following in rest:
                if state[following] == ON_PATH:
                    return []
                if state[following] == UNTOUCHED:
                    state[following] = ON_PATH
                    path.append((following, iter(waiting[following])))
                    break
            else:
                state[task] = FINISHED
                backwards.append(task)
                path.pop()
    return backwards[::-1]
