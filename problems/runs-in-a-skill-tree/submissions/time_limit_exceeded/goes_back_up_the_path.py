# Slow: at each skill, goes back up the path and adds up.
def countRuns(root, target):
    runs = 0
    path = []

    def visit(skill):
        nonlocal runs
        if skill is None:
            return
        path.append(skill.val)
        total = 0
        for number in reversed(path):
            total += number
            runs += total == target
        visit(skill.left)
        visit(skill.right)
        path.pop()

    visit(root)
    return runs
