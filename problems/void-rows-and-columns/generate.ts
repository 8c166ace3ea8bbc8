interface Input {
  amounts: number[][]
}

/** Small amounts of both signs; at most `missing` of them are 0, anywhere. */
export function scattered(random: Random, args: { rows: number; columns: number; missing: number }): Input {
  const amounts = Array.from({ length: args.rows }, () =>
    Array.from({ length: args.columns }, () => (random.int(0, 3) === 0 ? -1 : 1) * random.int(1, 99)),
  )
  for (let i = 0; i < args.missing; i++) {
    const row = amounts[random.int(0, args.rows - 1)]
    if (row) row[random.int(0, args.columns - 1)] = 0
  }
  return { amounts }
}

/** Four long rows: in the first no amount is missing, in the others all but a few columns are. */
export function missing(random: Random, args: { columns: number }): Input {
  const amounts = Array.from({ length: 4 }, () => new Array<number>(args.columns).fill(0))
  amounts[0]?.fill(1)
  for (let i = 0; i < 10; i++) {
    const column = random.int(0, args.columns - 1)
    for (const row of amounts) row[column] = random.int(2, 9)
  }
  return { amounts }
}

export function validate(input: Input): true | string {
  const { amounts } = input
  const columns = amounts[0]?.length ?? 0
  if (amounts.length < 1 || amounts.length > 1000) return `there are ${amounts.length} rows`
  if (columns < 1 || columns > 200_000) return `there are ${columns} columns`
  if (amounts.length * columns > 400_000) return `there are ${amounts.length * columns} amounts`
  const uneven = amounts.findIndex((row) => row.length !== columns)
  return uneven === -1 || `row ${uneven} has another length than row 0`
}
