interface Records {
  a: number[]
  b: number[]
  alone: number
}

interface SeaArgs {
  n: number
  /** How far off a buoy may be, 20 by default. */
  error?: number
  /** How many readings of a hundred are missing in a record, 15 by default. */
  missed?: number
  alone?: number
}

/** Two records of n waves each at most: the same waves, with errors, and some missing here or there. */
export function sea(random: Random, { n, error = 20, missed = 15, alone = 40 }: SeaArgs): Records {
  const waves = Array.from({ length: n }, () => random.int(0, 400))
  const record = () =>
    waves
      .filter(() => random.int(0, 99) >= missed)
      .map((height) => Math.max(0, height + random.int(-error, error)))
  return { a: record(), b: record(), alone }
}

/** Records that are as different as can be: the cost is the highest. */
export function strangers(_random: Random, args: { n: number; alone: number }): Records {
  return {
    a: new Array<number>(args.n).fill(0),
    b: new Array<number>(args.n).fill(1_000_000),
    alone: args.alone,
  }
}

/** Two unrelated records with small heights, so that there are many ways to pair. */
export function chance(
  random: Random,
  args: { n: number; m: number; highest: number; alone: number },
): Records {
  const record = (length: number) => Array.from({ length }, () => random.int(0, args.highest))
  return { a: record(args.n), b: record(args.m), alone: args.alone }
}

export function validate({ a, b, alone }: Records): true | string {
  for (const record of [a, b]) {
    if (record.length > 500) return `a record has ${record.length} readings, more than 500`
    const height = record.find((value) => value < 0 || value > 1_000_000)
    if (height !== undefined) return `the height ${height} is not between 0 and 1000000`
  }
  return alone >= 0 && alone <= 1_000_000 ? true : `alone is ${alone}, not between 0 and 1000000`
}
