interface Input {
  scarf: number[][]
}

/** Colours from 1 to `colours`, by chance. */
export function anyScarf(random: Random, args: { rows: number; columns: number; colours: number }): Input {
  const row = () => Array.from({ length: args.columns }, () => random.int(1, args.colours))
  return { scarf: Array.from({ length: args.rows }, row) }
}

/** Diagonal stripes in which about `wrong` of 100 stitches have another colour. */
export function striped(
  random: Random,
  args: { rows: number; columns: number; colours: number; wrong: number },
): Input {
  const stripes = Array.from({ length: args.rows + args.columns }, () => random.int(1, args.colours))
  const { scarf } = anyScarf(random, args)
  for (const [r, row] of scarf.entries()) {
    for (const c of row.keys()) if (random.int(0, 99) >= args.wrong) row[c] = stripes[args.rows + c - r] ?? 0
  }
  return { scarf }
}

/** Two very long rows. */
export function longScarf(random: Random, args: { n: number }): Input {
  return striped(random, { rows: 2, columns: args.n, colours: 5, wrong: 20 })
}

export function validate(input: Input): true | string {
  const { scarf } = input
  const columns = scarf[0]?.length ?? 0
  if (columns < 1) return 'there are no stitches'
  if (scarf.length * columns > 200_000) return `there are ${scarf.length * columns} stitches`
  if (scarf.some((row) => row.length !== columns)) return 'the rows are not equally long'
  const wrong = scarf.flat().find((colour) => colour < 0 || colour > 1_000_000_000)
  return wrong === undefined ? true : `the colour ${wrong} is outside 0..1000000000`
}
