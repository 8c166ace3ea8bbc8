interface Programme {
  shows: number[][]
}

/** Shows that do not overlap, in random order; pauses of `shortest` minutes at least. */
export function evenly(random: Random, { n, shortest = 0 }: { n: number; shortest?: number }): Programme {
  const room = Math.floor(2_000_000 / n)
  const shows = Array.from({ length: n }, (_, i) => {
    const from = -1_000_000 + i * room
    const start = from + random.int(shortest, Math.floor(room / 2))
    return [start, random.int(start + 1, from + room)]
  })
  return { shows: random.shuffle(shows) }
}

/** Shows by chance within so many minutes; mostly two of them overlap. */
export function chance(random: Random, args: { n: number; span: number; longest: number }): Programme {
  const show = () => {
    const start = random.int(-args.span, args.span)
    return [start, start + random.int(1, args.longest)]
  }
  return { shows: Array.from({ length: args.n }, show) }
}

/** Shows that do not overlap, but for the one that is listed first, which runs into the one listed last. */
export function lastOverlaps(_random: Random, { n }: { n: number }): Programme {
  const others = Array.from({ length: n - 2 }, (_, i) => [20 * i + 40, 20 * i + 50])
  return { shows: [[0, 21], ...others, [20, 30]] }
}

export function validate({ shows }: Programme): true | string {
  if (shows.length < 2 || shows.length > 50_000) return `there are ${shows.length} shows, not 2 to 50000`
  for (const show of shows) {
    const [start, end] = show
    if (show.length !== 2 || start === undefined || end === undefined) return `[${show}] is not a pair`
    if (start >= end) return `[${show}] does not end after its start`
    if (start < -1_000_000 || end > 1_000_000) return `[${show}] is outside -1000000..1000000`
  }
  return true
}
