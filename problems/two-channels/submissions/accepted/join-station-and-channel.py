# Node i stands for "station i on channel 1", node i + stations for "station i on channel 2".
def mostOnFirst(stations, clashes):
    parent = list(range(2 * stations))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in clashes:
        parent[find(a)] = find(b + stations)
        parent[find(a + stations)] = find(b)

    sides = {}
    for station in range(stations):
        here, mirror = find(station), find(station + stations)
        if here == mirror:
            return -1
        counts = sides.setdefault((min(here, mirror), max(here, mirror)), [0, 0])
        counts[here > mirror] += 1
    return sum(max(counts) for counts in sides.values())
