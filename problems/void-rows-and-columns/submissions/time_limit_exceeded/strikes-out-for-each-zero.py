# Slow: looks for zeros in a copy, and strikes out row and column anew for every one of them.
def voidLedger(amounts):
    before = [row[:] for row in amounts]
    for r, row in enumerate(before):
        for c, amount in enumerate(row):
            if amount == 0:
                for i in range(len(amounts)):
                    amounts[i][c] = 0
                for j in range(len(row)):
                    amounts[r][j] = 0
