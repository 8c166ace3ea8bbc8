# Mistake: ends a run at the first hit, although zero and negative numbers can bring the sum back.
def countRuns(root, target):
    def begin(skill, rest):
        if skill is None:
            return 0
        if skill.val == rest:
            return 1
        return begin(skill.left, rest - skill.val) + begin(skill.right, rest - skill.val)

    if root is None:
        return 0
    return begin(root, target) + countRuns(root.left, target) + countRuns(root.right, target)
