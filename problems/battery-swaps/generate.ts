interface Road {
  stations: number[]
  reach: number
  distance: number
}

/** n stations with gaps of 1 to `gap` kilometres; a battery lasts for `reach` kilometres, and the road ends `after` kilometres behind the last one. */
export function road(random: Random, args: { n: number; gap: number; reach: number; after: number }): Road {
  const stations: number[] = []
  let place = 0
  for (let i = 0; i < args.n; i++) {
    place += random.int(1, args.gap)
    stations.push(place)
  }
  return { stations, reach: args.reach, distance: place + args.after }
}

/** So many stations that a swap is needed at every second or third. */
export function dense(random: Random, args: { n: number }): Road {
  return road(random, { n: args.n, gap: 100, reach: 130, after: 90 })
}

/** Few swaps, but a choice among very many stations. */
export function longRange(random: Random, args: { n: number }): Road {
  return road(random, { n: args.n, gap: 100, reach: 20 * args.n, after: 7 })
}

export function validate({ stations, reach, distance }: Road): true | string {
  if (stations.length > 100_000) return `there are ${stations.length} stations, more than 100000`
  if (reach < 1 || reach > 1_000_000_000) return `the reach ${reach} is not between 1 and 1000000000`
  if (distance < 1 || distance > 1_000_000_000)
    return `the distance ${distance} is not between 1 and 1000000000`
  let before = 0
  for (const place of stations) {
    if (place < 0 || place > distance) return `a station is at kilometre ${place}`
    if (place < before) return 'the stations are not in ascending order'
    before = place
  }
  return true
}
