interface Clock {
  shown: number[]
  sizes: number[]
  ticks: bigint
}

function clock(random: Random, sizes: number[], ticks: bigint): Clock {
  return { shown: sizes.map((size) => random.int(0, size - 1)), sizes, ticks }
}

/** Days, hours, minutes and seconds, and n ticks. */
export function weekClock(random: Random, args: { n: number }): Clock {
  return clock(random, [7, 24, 60, 60], BigInt(args.n))
}

/** Some parts with sizes up to `largest`, and up to `reach` ticks in either direction. */
export function random(random: Random, args: { parts: number; largest: number; reach: number }): Clock {
  const sizes = Array.from({ length: args.parts }, () => random.int(1, args.largest))
  return clock(random, sizes, BigInt(random.int(-args.reach, args.reach)))
}

/** Some parts, and more than 10^17 ticks, back where asked. */
export function many(random: Random, args: { parts: number; largest: number; back: boolean }): Clock {
  const sizes = Array.from({ length: args.parts }, () => random.int(1, args.largest))
  const ticks = random.long(100_000_000_000_000_000n, 1_000_000_000_000_000_000n)
  return clock(random, sizes, args.back ? -ticks : ticks)
}

/** A display with all parts at their last value, or all at 0, one tick before it starts anew. */
export function turnover(random: Random, args: { parts: number; back: boolean }): Clock {
  const sizes = Array.from({ length: args.parts }, () => random.int(2, 9))
  const shown = sizes.map((size) => (args.back ? 0 : size - 1))
  return { shown, sizes, ticks: args.back ? -1n : 1n }
}

export function validate({ shown, sizes, ticks }: Clock): true | string {
  if (shown.length < 1 || shown.length > 1000) return `there are ${shown.length} parts`
  if (sizes.length !== shown.length) return `there are ${shown.length} parts, but ${sizes.length} sizes`
  for (const [i, size] of sizes.entries()) {
    if (size < 1 || size > 1_000_000_000) return `the size ${size} is not between 1 and 1000000000`
    const value = shown[i] ?? -1
    if (value < 0 || value >= size) return `a part of size ${size} cannot show ${value}`
  }
  const most = 1_000_000_000_000_000_000n
  return -most <= ticks && ticks <= most ? true : `${ticks} ticks are too many`
}
