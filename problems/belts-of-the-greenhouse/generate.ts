interface Greenhouse {
  pots: number[][]
  hours: number
}

/** Plants by chance, after so many hours or after any number of them. */
export function greenhouse(
  random: Random,
  args: { rows: number; columns: number; hours?: number },
): Greenhouse {
  const row = () => Array.from({ length: args.columns }, () => random.int(-999, 999))
  return {
    pots: Array.from({ length: args.rows }, row),
    hours: args.hours ?? random.int(0, 1_000_000_000),
  }
}

/** Two long rows, after as many hours as it takes to go half round. */
export function oneBelt(random: Random, args: { n: number }): Greenhouse {
  return greenhouse(random, { rows: 2, columns: args.n, hours: args.n })
}

export function validate(input: Greenhouse): true | string {
  const { pots, hours } = input
  const columns = pots[0]?.length ?? 0
  if (columns < 1) return 'there are no pots'
  if (pots.length * columns > 100_000) return `there are ${pots.length * columns} pots`
  if (pots.some((row) => row.length !== columns)) return 'the rows are not equally long'
  const wrong = pots.flat().find((pot) => Math.abs(pot) > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is beyond 1000000000`
  return (hours >= 0 && hours <= 1_000_000_000) || `${hours} hours are outside 0..1000000000`
}
