interface Work {
  first: number[]
  second: number[]
  change: number[][]
}

/** Costs by chance, 0 from an ink to itself. */
const costs = (random: Random, inks: number, lowest: number, highest: number): number[][] =>
  Array.from({ length: inks }, (_, p) =>
    Array.from({ length: inks }, (_, q) => (p === q ? 0 : random.int(lowest, highest))),
  )

/** Queues of n and m jobs (m is n where it is not given). */
export function chance(
  random: Random,
  {
    n,
    m = n,
    inks = 6,
    lowest = 1,
    highest = 1000,
  }: {
    n: number
    m?: number
    inks?: number
    lowest?: number
    highest?: number
  },
): Work {
  const queue = (length: number) => Array.from({ length }, () => random.int(0, inks - 1))
  return { first: queue(n), second: queue(m), change: costs(random, inks, lowest, highest) }
}

/** The same inks in both queues, in the same order, but in runs of different length. */
export function runs(random: Random, { n, inks = 5 }: { n: number; inks?: number }): Work {
  const first: number[] = []
  const second: number[] = []
  while (Math.max(first.length, second.length) < n) {
    const ink = random.int(0, inks - 1)
    for (const queue of [first, second]) {
      for (let left = random.int(0, 4); left > 0 && queue.length < n; left--) queue.push(ink)
    }
  }
  return { first, second, change: costs(random, inks, 1, 1000) }
}

export function validate({ first, second, change }: Work): true | string {
  const inks = change.length
  if (inks < 1 || inks > 10) return `there are ${inks} inks, not 1 to 10`
  for (const [ink, row] of change.entries()) {
    if (row.length !== inks) return `row ${ink} of change has ${row.length} costs, not ${inks}`
    if (row[ink] !== 0) return `the cost of ink ${ink} to itself is not 0`
    if (row.some((cost) => cost < 0 || cost > 1000)) return `a cost of row ${ink} is not from 0 to 1000`
  }
  for (const queue of [first, second]) {
    if (queue.length > 400) return `a queue has ${queue.length} jobs, more than 400`
    if (queue.some((ink) => ink < 0 || ink >= inks)) return 'a job has an ink that is not there'
  }
  return true
}
