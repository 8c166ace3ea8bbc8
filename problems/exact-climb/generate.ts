interface Road {
  metres: number[]
  climb: number
}

/** Kilometres up to `steep` metres up or down; the climb is that of a stretch chosen by chance, if not given. */
export function hills(random: Random, args: { n: number; steep?: number; climb?: number }): Road {
  const steep = args.steep ?? 1000
  const metres = Array.from({ length: args.n }, () => random.int(-steep, steep))
  const start = random.int(0, args.n - 1)
  const stretch = metres.slice(start, random.int(start + 1, args.n))
  return { metres, climb: args.climb ?? stretch.reduce((sum, metre) => sum + metre, 0) }
}

/** Up all the time. */
export function uphill(random: Random, args: { n: number; climb: number }): Road {
  return { metres: Array.from({ length: args.n }, () => random.int(1, 1000)), climb: args.climb }
}

/** Up and down by the same, again and again: few heights, many stretches. */
export function waves(random: Random, args: { n: number; length: number; climb: number }): Road {
  const wave = Array.from({ length: args.length }, () => random.int(-50, 50))
  wave.push(-wave.reduce((sum, metre) => sum + metre, 0))
  return { metres: Array.from({ length: args.n }, (_, i) => wave[i % wave.length] ?? 0), climb: args.climb }
}

export function validate(input: Road): true | string {
  const { metres, climb } = input
  if (metres.length > 200_000) return `there are ${metres.length} kilometres`
  const wrong = metres.find((metre) => Math.abs(metre) > 1000)
  if (wrong !== undefined) return `${wrong} metres are beyond 1000`
  if (Math.abs(climb) > 200_000_000) return `the climb ${climb} is beyond 200000000`
  const points = new Map([[0, 1]])
  let height = 0
  let count = 0
  for (const metre of metres) {
    height += metre
    count += points.get(height - climb) ?? 0
    points.set(height, (points.get(height) ?? 0) + 1)
  }
  return count <= 2_000_000_000 ? true : `there are ${count} stretches`
}
