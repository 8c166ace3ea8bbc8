interface Locker {
  flags: string
  height: number
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** n flags of at most so many kinds, by chance. */
export function random(random: Random, args: { n: number; kinds: number; height: number }): Locker {
  const kinds = random.shuffle(alphabet).slice(0, args.kinds)
  const flags = Array.from({ length: args.n }, () => random.pick(kinds)).join('')
  return { flags, height: args.height }
}

/** So many kinds, 3 if not told, with equally many flags `each`, all of which are used. */
export function kinds(random: Random, args: { each: number; kinds?: number }): Locker {
  const chosen = random.shuffle(alphabet).slice(0, args.kinds ?? 3)
  const flags = random.shuffle(chosen.flatMap((flag) => new Array<string>(args.each).fill(flag)))
  return { flags: flags.join(''), height: flags.length }
}

/** Different signals of 1 to `height` flags; counting ends beyond the bound. */
function countSignals({ flags, height }: Locker, bound: number): number {
  let count = -1
  const left = new Map<string, number>()
  for (const flag of flags) left.set(flag, (left.get(flag) ?? 0) + 1)
  const extend = (last: string, length: number) => {
    count++
    if (length === height) return
    for (const [flag, number] of left) {
      if (number === 0 || flag === last || count > bound) continue
      left.set(flag, number - 1)
      extend(flag, length + 1)
      left.set(flag, number)
    }
  }
  extend('', 0)
  return count
}

export function validate(input: Locker): true | string {
  const { flags, height } = input
  if (!/^[A-Z]{1,12}$/.test(flags)) return 'flags are not 1 to 12 letters from A to Z'
  if (height < 1 || height > flags.length) return `the height ${height} is not 1 to ${flags.length}`
  return countSignals(input, 50_000) <= 50_000 ? true : 'there are more than 50000 signals'
}
