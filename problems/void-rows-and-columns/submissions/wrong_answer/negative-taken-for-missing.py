# Mistake: tests for "not positive" instead of for 0.
def voidLedger(amounts):
    rows = [min(row) <= 0 for row in amounts]
    columns = [min(column) <= 0 for column in zip(*amounts)]
    for r, row in enumerate(amounts):
        for c in range(len(row)):
            if rows[r] or columns[c]:
                row[c] = 0
