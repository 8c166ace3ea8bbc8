# A stack with an entry for entering a skill and another for leaving it.
def countRuns(root, target):
    totals = {0: 1}
    runs = 0
    stack = [(root, 0)]
    while stack:
        skill, total = stack.pop()
        if skill is None:
            continue
        if skill == "leave":
            totals[total] -= 1
            if totals[total] == 0:
                del totals[total]
            continue
        total += skill.val
        runs += totals.get(total - target, 0)
        totals[total] = totals.get(total, 0) + 1
        stack.append(("leave", total))
        stack.append((skill.right, total))
        stack.append((skill.left, total))
    return runs
