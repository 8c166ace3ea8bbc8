interface Lake {
  heights: number[]
}

/** Heights by chance from `low` to `high`. */
export function random(random: Random, args: { n: number; low: number; high: number }): Lake {
  return { heights: Array.from({ length: args.n }, () => random.int(args.low, args.high)) }
}

/** Heights that fall all the way, so that nearly every message goes once round the lake. */
export function falling(random: Random, args: { n: number }): Lake {
  const step = random.int(1, 9)
  return { heights: Array.from({ length: args.n }, (_, i) => (args.n - i) * step) }
}

/** All alike but for one higher tower. */
export function flat(random: Random, args: { n: number }): Lake {
  const heights = new Array<number>(args.n).fill(random.int(0, 99))
  heights[random.int(0, args.n - 1)] = 100
  return { heights }
}

export function validate({ heights }: Lake): true | string {
  if (heights.length < 1 || heights.length > 200_000) return `there are ${heights.length} towers`
  const wrong = heights.find((height) => height < 0 || height > 1_000_000_000)
  return wrong === undefined ? true : `the height ${wrong} is outside 0..1000000000`
}
