/** n beads that look the same from either end, colours up to `largest`; but the bead at index `spoil` gets another colour. */
export function mirrored(
  random: Random,
  args: { n: number; largest?: number; spoil?: number },
): { beads: number[] } {
  const largest = args.largest ?? 1_000_000
  const beads = Array.from({ length: args.n }, () => random.int(-largest, largest))
  for (let index = 0; index < args.n >> 1; index++) beads[args.n - 1 - index] = beads[index] ?? 0
  if (args.spoil !== undefined) beads[args.spoil] = (beads[args.spoil] ?? 0) + 1
  return { beads }
}

export function validate(input: { beads: number[] }): true | string {
  const { beads } = input
  if (beads.length > 100_000) return `there are ${beads.length} beads, more than 100000`
  const wrong = beads.find((colour) => Math.abs(colour) > 1_000_000_000)
  if (wrong !== undefined) return `the colour ${wrong} is not between -1000000000 and 1000000000`
  return true
}
