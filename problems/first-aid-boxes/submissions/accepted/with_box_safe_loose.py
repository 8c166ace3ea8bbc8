# From the last node of a list in level order to the first, so that children come before their parents. For each part:
# with a box at its top; safe, however; loose: all below the top are safe, the top may be or not.
def leastCost(root):
    chambers = [root] if root else []
    children = []
    for chamber in chambers:
        pair = []
        for child in (chamber.left, chamber.right):
            if child:
                pair.append(len(chambers))
                chambers.append(child)
            else:
                pair.append(-1)
        children.append(pair)

    # The entry at index -1, the last one, is that of a missing child.
    count = len(chambers)
    box = [0] * count + [float("inf")]
    safe = [0] * (count + 1)
    loose = [0] * (count + 1)
    for index in range(count - 1, -1, -1):
        left, right = children[index]
        box[index] = chambers[index].val + loose[left] + loose[right]
        safe[index] = min(box[index], box[left] + safe[right], safe[left] + box[right])
        loose[index] = min(safe[index], safe[left] + safe[right])
    return safe[0] if chambers else 0
