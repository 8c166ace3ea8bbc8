interface Move {
  label: string
  steps: bigint
}

const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ']
const labelOf = (random: Random, length: number): string =>
  Array.from({ length }, () => random.pick(letters)).join('')

/** A label of two letters, and about n steps on. */
export function forward(random: Random, args: { n: number }): Move {
  return { label: labelOf(random, 2), steps: BigInt(args.n - random.int(0, Math.floor(args.n / 1000))) }
}

/** A label of `length` letters, and up to `reach` steps in either direction. */
export function near(random: Random, args: { length: number; reach: number }): Move {
  return { label: labelOf(random, args.length), steps: BigInt(random.int(-args.reach, args.reach)) }
}

/** A label of `length` letters, and any number of steps; forwards only where asked. */
export function far(random: Random, args: { length: number; forwards: boolean }): Move {
  const most = 100_000_000_000_000_000n
  return { label: labelOf(random, args.length), steps: random.long(args.forwards ? 0n : -most, most) }
}

export function validate({ label, steps }: Move): true | string {
  if (!/^[A-HJ-NP-Z]{1,12}$/.test(label)) return `'${label}' is no label`
  const most = 100_000_000_000_000_000n
  return -most <= steps && steps <= most ? true : `${steps} steps are too many`
}
