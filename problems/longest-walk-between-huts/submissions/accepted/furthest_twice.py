# As a graph: from any hut to the furthest one, and from there to the furthest one again.
def longestWalk(root):
    if root is None:
        return 0
    huts = [root]
    neighbours = [[]]
    for index, hut in enumerate(huts):
        for child in (hut.left, hut.right):
            if child:
                neighbours[index].append(len(huts))
                neighbours.append([index])
                huts.append(child)

    def furthest(start):
        distance = [-1] * len(huts)
        distance[start] = 0
        order = [start]
        for index in order:
            for other in neighbours[index]:
                if distance[other] < 0:
                    distance[other] = distance[index] + 1
                    order.append(other)
        return order[-1], distance[order[-1]]

    end, _ = furthest(0)
    return furthest(end)[1]
