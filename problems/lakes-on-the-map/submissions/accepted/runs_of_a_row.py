import re


# Union-find over the runs of water in each row: a run joins those of the row above that it overlaps.
def lakeSizes(rows):
    last_row, last_column = len(rows) - 1, len(rows[0]) - 1
    parent, size, is_sea = [], [], []

    def find(run):
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    above = []
    for r, row in enumerate(rows):
        here = []
        nearest = 0
        for match in re.finditer("~+", row):
            start, end = match.start(), match.end() - 1
            run = len(parent)
            parent.append(run)
            size.append(end - start + 1)
            is_sea.append(r in (0, last_row) or start == 0 or end == last_column)
            here.append((start, end, run))
            while nearest < len(above) and above[nearest][1] < start:
                nearest += 1
            for i in range(nearest, len(above)):
                if above[i][0] > end:
                    break
                other, own = find(above[i][2]), find(run)
                if other != own:
                    parent[own] = other
                    size[other] += size[own]
                    is_sea[other] = is_sea[other] or is_sea[own]
        above = here

    lakes = [size[run] for run in range(len(parent)) if parent[run] == run and not is_sea[run]]
    return sorted(lakes, reverse=True)
