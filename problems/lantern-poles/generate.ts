interface Park {
  width: number
  positions: number[]
  weights: number[]
}

/** Poles at n places by chance, or at all places where there are fewer. */
export function chance(
  random: Random,
  { n, width = 10_000, heaviest = 1000 }: { n: number; width?: number; heaviest?: number },
): Park {
  const places = random.shuffle(Array.from({ length: width - 1 }, (_, i) => i + 1))
  const positions = places.slice(0, n).sort((a, b) => a - b)
  return { width, positions, weights: positions.map(() => random.int(1, heaviest)) }
}

/** Poles at even distances, all of the same weight or growing heavier from left to right. */
export function row(_random: Random, { n, growing }: { n: number; growing: boolean }): Park {
  const positions = Array.from({ length: n }, (_, i) => (i + 1) * 80)
  return { width: (n + 1) * 80, positions, weights: positions.map((_, i) => (growing ? 8 * i + 1 : 1000)) }
}

export function validate({ width, positions, weights }: Park): true | string {
  if (width < 1 || width > 10_000) return `the width ${width} is not from 1 to 10000`
  if (positions.length > 120) return `there are ${positions.length} poles, more than 120`
  if (weights.length !== positions.length) return 'positions and weights differ in length'
  for (const [i, position] of positions.entries()) {
    if (position <= (positions[i - 1] ?? 0)) return `position ${position} is not right of the one before`
    if (position >= width) return `position ${position} is not left of the wall`
  }
  const weight = weights.find((value) => value < 1 || value > 1000)
  return weight === undefined ? true : `the weight ${weight} is not from 1 to 1000`
}
