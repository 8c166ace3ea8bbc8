# Mistake: enters the skill's own total before it looks, so for target 0 the empty run counts at each skill.
from collections import Counter


def countRuns(root, target):
    totals = Counter([0])
    runs = 0

    def visit(skill, total):
        nonlocal runs
        if skill is None:
            return
        total += skill.val
        totals[total] += 1
        runs += totals[total - target]
        visit(skill.left, total)
        visit(skill.right, total)
        totals[total] -= 1

    visit(root, 0)
    return runs
