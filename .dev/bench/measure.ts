/** Medians and ratios over interleaved runs: noise of the machine falls on all alike. */

export type Subject = () => unknown

/** Runs each subject in turn, `rounds` times, and returns the median of each, ms. */
export async function medians<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(subjects) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const started = performance.now()
      const measured = await subjects[name]()
      const elapsed = typeof measured === 'number' ? measured : performance.now() - started
      // The first round warms the caches of the machine.
      if (round >= 0) times.get(name)?.push(elapsed)
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** One line of the report: a ratio beside its aim. */
export function line(what: string, value: number, aim: string, detail: string): string {
  return `${what.padEnd(62)} ${value.toFixed(2).padStart(7)}   aim ${aim.padEnd(9)} ${detail}`
}
