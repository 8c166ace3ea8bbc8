interface Fence {
  widths: number[]
  heights: number[]
}

function widthsFor(random: Random, n: number, widest: number): number[] {
  return Array.from({ length: n }, () => random.int(1, widest))
}

/** Panels by chance. */
export function random(
  random: Random,
  args: { n: number; widest: number; low: number; high: number },
): Fence {
  const widths = widthsFor(random, args.n, args.widest)
  return { widths, heights: widths.map(() => random.int(args.low, args.high)) }
}

/** All panels of one height but the first and the last, which are a little lower. */
export function level(random: Random, args: { n: number }): Fence {
  const heights = new Array<number>(args.n).fill(random.int(5000, 9000))
  heights[0] = heights[args.n - 1] = 4000
  return { widths: widthsFor(random, args.n, 2), heights }
}

/** Heights that rise from the left to the middle, and fall to the right. */
export function gable(random: Random, args: { n: number }): Fence {
  const heights = Array.from({ length: args.n }, (_, i) => Math.floor(Math.min(i, args.n - 1 - i) / 10) + 1)
  return { widths: widthsFor(random, args.n, 3), heights }
}

/** Heights that rise all the way by 1 every few panels. */
export function ramp(random: Random, args: { n: number }): Fence {
  const each = Math.ceil(args.n / 10_000)
  const heights = Array.from({ length: args.n }, (_, i) => Math.floor(i / each) + 1)
  return { widths: widthsFor(random, args.n, 3), heights }
}

/** Low panels that rise slowly, each between two of the greatest height. */
export function comb(random: Random, args: { n: number }): Fence {
  const each = Math.ceil(args.n / 9999)
  const heights = Array.from({ length: args.n }, (_, i) => (i % 2 === 0 ? Math.floor(i / each) + 1 : 10_000))
  return { widths: widthsFor(random, args.n, 3), heights }
}

export function validate({ widths, heights }: Fence): true | string {
  if (widths.length < 1 || widths.length > 100_000) return `there are ${widths.length} panels`
  if (heights.length !== widths.length)
    return `there are ${heights.length} heights for ${widths.length} widths`
  if (widths.some((width) => width < 1 || width > 100_000)) return 'a width is outside 1..100000'
  if (heights.some((height) => height < 0 || height > 10_000)) return 'a height is outside 0..10000'
  const length = widths.reduce((sum, width) => sum + width, 0)
  return length <= 200_000 ? true : `the fence is ${length} long, more than 200000`
}
