# Lists the nodes row by row, and takes the heights from the end of this list.
def countUneven(root, slack):
    order = [root] if root else []
    for node in order:
        if node.left:
            order.append(node.left)
        if node.right:
            order.append(node.right)
    height = {None: 0}
    uneven = 0
    for node in reversed(order):
        left, right = height[node.left], height[node.right]
        uneven += abs(left - right) > slack
        height[node] = max(left, right) + 1
    return uneven
