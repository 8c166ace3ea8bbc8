interface Delivery {
  rack: number[]
  used: number
  fresh: number[]
}

const extreme = 1_000_000_000

function sorted(random: Random, count: number, low: number, high: number): number[] {
  return Array.from({ length: count }, () => random.int(low, high)).sort((a, b) => a - b)
}

function delivery(old: readonly number[], fresh: number[], spare: number): Delivery {
  return { rack: [...old, ...new Array<number>(fresh.length + spare).fill(0)], used: old.length, fresh }
}

/** Both parts from the same range, which decides how many temperatures are equal. */
export function mixed(
  random: Random,
  args: { n: number; m: number; range: number; spare: number },
): Delivery {
  const part = (count: number) => sorted(random, count, -args.range, args.range)
  return delivery(part(args.n), part(args.m), args.spare)
}

/** Every fresh sample is colder than all old ones, so each old sample moves. */
export function colder(random: Random, args: { n: number }): Delivery {
  return delivery(sorted(random, args.n, 1, extreme), sorted(random, args.n, -extreme, 0), 0)
}

function ascends(list: readonly number[]): boolean {
  return list.every((value, i) => i === 0 || (list[i - 1] ?? value) <= value)
}

export function validate({ rack, used, fresh }: Delivery): true | string {
  if (rack.length > 100_000) return `the rack has ${rack.length} slots`
  if (used < 0 || used + fresh.length > rack.length) return 'there is not enough room'
  if ([...rack, ...fresh].some((value) => Math.abs(value) > extreme))
    return 'a temperature is beyond 1000000000'
  if (!ascends(rack.slice(0, used))) return 'the old samples do not ascend'
  if (!ascends(fresh)) return 'the fresh samples do not ascend'
  return rack.slice(used).every((value) => value === 0) ? true : 'an empty slot does not have the number 0'
}
