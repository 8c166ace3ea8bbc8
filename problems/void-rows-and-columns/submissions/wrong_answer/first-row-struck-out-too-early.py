# Mistake: strikes out the first row and column before the notes in them have been read.
def voidLedger(amounts):
    first_row = any(amount == 0 for amount in amounts[0])
    first_column = any(row[0] == 0 for row in amounts)
    for row in amounts[1:]:
        for c in range(1, len(row)):
            if row[c] == 0:
                row[0] = 0
                amounts[0][c] = 0
    if first_row:
        amounts[0][:] = [0] * len(amounts[0])
    if first_column:
        for row in amounts:
            row[0] = 0
    for row in amounts[1:]:
        for c in range(1, len(row)):
            if row[0] == 0 or amounts[0][c] == 0:
                row[c] = 0
