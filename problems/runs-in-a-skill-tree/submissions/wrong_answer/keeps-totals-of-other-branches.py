# Mistake: does not take a total out of the map on leaving, so one branch sees the totals of another.
from collections import Counter


def countRuns(root, target):
    totals = Counter([0])
    runs = 0

    def visit(skill, total):
        nonlocal runs
        if skill is None:
            return
        total += skill.val
        runs += totals[total - target]
        totals[total] += 1
        visit(skill.left, total)
        visit(skill.right, total)

    visit(root, 0)
    return runs
