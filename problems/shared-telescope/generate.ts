interface Input {
  arrivals: number[]
  needs: number[]
  slice: number
}

/** Arrivals up to `until`, needs up to `most`; small numbers, so that turns often end when others arrive. */
export function night(
  random: Random,
  args: { n: number; until: number; most: number; slice: number },
): Input {
  const upTo = (min: number, max: number) => Array.from({ length: args.n }, () => random.int(min, max))
  return { arrivals: upTo(0, args.until), needs: upTo(1, args.most), slice: args.slice }
}

/** Nearly all arrive early, and each needs nearly 20 turns. */
export function crowd(random: Random, { n }: { n: number }): Input {
  const slice = random.int(50, 100)
  return {
    arrivals: Array.from({ length: n }, () => random.int(0, 20 * slice)),
    needs: Array.from({ length: n }, () => random.int(17 * slice, 20 * slice)),
    slice,
  }
}

/** Few observations that take very long, with idle time between some of them. */
export function longOnes(random: Random, { n }: { n: number }): Input {
  const arrivals = Array.from({ length: n }, (_, i) => i * 1_000_000 + random.int(0, 9))
  arrivals[0] = 900_000_000
  const most = Math.floor(1_000_000_000 / n)
  return {
    arrivals: random.shuffle(arrivals),
    needs: Array.from({ length: n }, () => random.int(Math.floor(most / 2), most)),
    slice: Math.ceil(most / 40),
  }
}

export function validate({ arrivals, needs, slice }: Input): true | string {
  const n = arrivals.length
  if (n < 1 || n > 10_000 || needs.length !== n) return `there are ${n} arrivals and ${needs.length} needs`
  if (arrivals.some((arrival) => arrival < 0 || arrival > 1_000_000_000)) return 'an arrival is out of range'
  if ([...needs, slice].some((time) => time < 1 || time > 1_000_000_000))
    return 'a need or slice is out of range'
  const sum = (times: number[]) => times.reduce((total, time) => total + time, 0)
  if (Math.max(...arrivals) + sum(needs) > 2_000_000_000) return 'it takes too long'
  const turns = sum(needs.map((need) => Math.ceil(need / slice)))
  return turns <= 200_000 || `there are ${turns} turns`
}
