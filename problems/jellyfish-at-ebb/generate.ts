interface Beach {
  positions: number[]
  water: number[]
  bottling: number
}

/** Jellyfish at n places by chance, none farther than reach, with 1 to most grams. */
export function chance(
  random: Random,
  { n, reach, most, bottling }: { n: number; reach: number; most: number; bottling: number },
): Beach {
  const places = new Set<number>()
  while (places.size < Math.min(n, 2 * reach + 1)) places.add(random.int(-reach, reach))
  const positions = [...places].sort((a, b) => a - b)
  return { positions, water: positions.map(() => random.int(1, most)), bottling }
}

/** The same number of jellyfish on both sides; the farther away, the more water, so that turning often pays. */
export function funnel(
  random: Random,
  { n, gap = 9000, bottling = 1000 }: { n: number; gap?: number; bottling?: number },
): Beach {
  const side = () => Array.from({ length: n }, (_, i) => (i + 1) * gap + random.int(0, Math.floor(gap / 2)))
  const grams = (distance: number) => distance * 3 + random.int(1, 10 * gap)
  const positions = [
    ...side()
      .reverse()
      .map((distance) => -distance),
    ...side(),
  ]
  return { positions, water: positions.map((position) => grams(Math.abs(position))), bottling }
}

export function validate({ positions, water, bottling }: Beach): true | string {
  if (positions.length > 30) return `there are ${positions.length} jellyfish, more than 30`
  if (water.length !== positions.length) return 'positions and water differ in length'
  for (const [i, position] of positions.entries()) {
    if (Math.abs(position) > 1_000_000) return `the position ${position} is not from -1000000 to 1000000`
    if (position <= (positions[i - 1] ?? -Infinity))
      return `position ${position} is not right of the one before`
  }
  const grams = water.find((value) => value < 1 || value > 1_000_000)
  if (grams !== undefined) return `the water ${grams} is not from 1 to 1000000`
  return bottling >= 0 && bottling <= 1000 ? true : `bottling takes ${bottling} seconds, not 0 to 1000`
}
