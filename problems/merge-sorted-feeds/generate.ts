interface Feeds {
  feeds: number[][]
}

/** n readings spread over `feeds` feeds by chance (a third of n by default); some feeds stay empty. */
export function random(random: Random, args: { n: number; feeds?: number; largest?: number }): Feeds {
  const count = args.feeds ?? Math.max(1, Math.floor(args.n / 3))
  const largest = args.largest ?? 99_999
  const feeds = Array.from({ length: count }, (): number[] => [])
  for (let reading = 0; reading < args.n; reading++) {
    feeds[random.int(0, count - 1)]?.push(random.int(-9999, largest))
  }
  for (const feed of feeds) feed.sort((a, b) => a - b)
  return { feeds }
}

/** `feeds` feeds of `length` readings; the last reading of each is larger than all others before it in the array. */
export function overlapping(random: Random, args: { feeds: number; length: number }): Feeds {
  const feeds = Array.from({ length: args.feeds }, (_, index) => {
    const feed = Array.from({ length: args.length - 1 }, () => random.int(0, 9999)).sort((a, b) => a - b)
    return [...feed, 10_000 + index]
  })
  return { feeds }
}

export function validate(input: Feeds): true | string {
  const { feeds } = input
  if (feeds.length > 30_000) return `there are ${feeds.length} feeds, more than 30000`
  const count = feeds.reduce((sum, feed) => sum + feed.length, 0)
  if (count > 100_000) return `there are ${count} readings, more than 100000`
  for (const [index, feed] of feeds.entries()) {
    let previous = -1_000_000_000
    for (const reading of feed) {
      if (Math.abs(reading) > 1_000_000_000)
        return `the reading ${reading} is not between -1000000000 and 1000000000`
      if (reading < previous) return `feed ${index} decreases from ${previous} to ${reading}`
      previous = reading
    }
  }
  return true
}
