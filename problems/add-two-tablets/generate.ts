interface Tablets {
  first: number[]
  second: number[]
  base: number
}

function signs(random: Random, count: number, base: number): number[] {
  return Array.from({ length: count }, () => random.int(0, base - 1))
}

/** Tablets of n and of m signs by chance, both of n without `m`; in base 60 without `base`. */
export function random(random: Random, args: { n: number; m?: number; base?: number }): Tablets {
  const { n, m = n, base = 60 } = args
  return { first: signs(random, n, base), second: signs(random, m, base), base }
}

/** A tablet of n signs of the highest value, and one of m zeros but for a 1 in the last place: the carry runs to the front. */
export function longCarry(_random: Random, args: { n: number; m: number; base: number }): Tablets {
  const second = new Array<number>(args.m).fill(0)
  second[args.m - 1] = 1
  return { first: new Array<number>(args.n).fill(args.base - 1), second, base: args.base }
}

/** Two tablets of n zeros, but for a sign by chance in the last place of the second. */
export function zerosInFront(random: Random, args: { n: number; base: number }): Tablets {
  const second = new Array<number>(args.n).fill(0)
  second[args.n - 1] = random.int(0, args.base - 1)
  return { first: new Array<number>(args.n).fill(0), second, base: args.base }
}

export function validate(input: Tablets): true | string {
  const { first, second, base } = input
  if (base < 2 || base > 60) return `the base is ${base}, not between 2 and 60`
  for (const tablet of [first, second]) {
    if (tablet.length < 1 || tablet.length > 100_000) return `a tablet has ${tablet.length} signs`
    const wrong = tablet.find((sign) => sign < 0 || sign >= base)
    if (wrong !== undefined) return `the sign ${wrong} does not exist in base ${base}`
  }
  return true
}
