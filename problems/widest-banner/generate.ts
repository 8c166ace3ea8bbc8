interface Row {
  heights: number[]
}

const highest = 10_000

export function rough(random: Random, args: { n: number }): Row {
  return { heights: Array.from({ length: args.n }, () => random.int(0, highest)) }
}

/** Low at both ends and high in the middle, with some noise: the best pair lies well inside. */
export function hill(random: Random, args: { n: number }): Row {
  const heights = Array.from({ length: args.n }, (_, i) => {
    const nearEnd = Math.min(i, args.n - 1 - i) / (args.n / 2)
    return Math.min(highest, Math.floor(9_500 * nearEnd * nearEnd) + random.int(0, 500))
  })
  return { heights }
}

export function rising(random: Random, args: { n: number }): Row {
  const heights = Array.from({ length: args.n }, () => random.int(0, highest))
  return { heights: heights.sort((a, b) => a - b) }
}

/** All posts as high as allowed. */
export function level(_random: Random, args: { n: number }): Row {
  return { heights: new Array<number>(args.n).fill(highest) }
}

export function validate(input: Row): true | string {
  const { heights } = input
  if (heights.length < 2 || heights.length > 200_000) return 'the number of posts is outside 2..200000'
  const wrong = heights.find((height) => height < 0 || height > highest)
  return wrong === undefined ? true : `the height ${wrong} is outside 0..${highest}`
}
