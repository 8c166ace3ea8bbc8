def voidLedger(amounts: list[list[int]]) -> None:
    columns = set()
    rows = set()
    for r, row in enumerate(amounts):
        for c, amount in enumerate(row):
            if amount == 0:
                rows.add(r)
                columns.add(c)
    for r, row in enumerate(amounts):
        if r in rows:
            row[:] = [0] * len(row)
        else:
            for c in columns:
                row[c] = 0
