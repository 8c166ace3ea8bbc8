interface Bay {
  readings: number[][]
}

const ascending = (times: number[]): number[] => times.sort((a, b) => a - b)

/** Each buoy has 1 to `most` readings at any times. */
export function random(random: Random, args: { buoys: number; most: number; latest: number }): Bay {
  const times = () => Array.from({ length: random.int(1, args.most) }, () => random.int(0, args.latest))
  return { readings: Array.from({ length: args.buoys }, () => ascending(times())) }
}

/** All buoys measure once in each round of an hour, so that none of them comes to its end early. */
export function rounds(random: Random, args: { buoys: number; each?: number }): Bay {
  const each = args.each ?? 5
  const times = () => Array.from({ length: each }, (_, round) => round * 3600 + random.int(0, 3599))
  return { readings: Array.from({ length: args.buoys }, times) }
}

/** The last buoy has a single reading, after all others: each reading of the others begins a shorter span than the one before. */
export function oneAtTheEnd(random: Random, args: { buoys: number; each: number }): Bay {
  const { readings } = rounds(random, args)
  readings[args.buoys - 1] = [args.each * 3600]
  return { readings }
}

export function validate({ readings }: Bay): true | string {
  if (readings.length < 1 || readings.length > 20_000) return `there are ${readings.length} buoys`
  let all = 0
  for (const [buoy, times] of readings.entries()) {
    if (times.length === 0) return `buoy ${buoy} has no reading`
    all += times.length
    for (const [i, time] of times.entries()) {
      if (time < 0 || time > 1_000_000_000) return `buoy ${buoy} has a reading at ${time}`
      if (time < (times[i - 1] ?? 0)) return `the readings of buoy ${buoy} are not in ascending order`
    }
  }
  return all <= 100_000 ? true : `there are ${all} readings`
}
