/** Medians and ratios over interleaved runs: noise of the machine falls on all alike. */

/** Something to time; one that takes its time itself returns it, ms. */
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

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** A ratio or a time, beside its aim; what has none is told. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly aim?: string
  readonly detail?: string
}

export function printFigure({ what, value, aim, detail = '' }: Figure): void {
  const told = aim === undefined ? 'told' : `aim ${aim}`
  print(`${what.padEnd(66)} ${value.toFixed(2).padStart(7)}   ${told.padEnd(13)} ${detail}`.trimEnd())
}

/** A figure that is one median over another. */
export function printRatio(
  what: string,
  [value, by]: readonly [value: number, by: number],
  { aim, more }: { readonly aim?: string; readonly more?: string } = {},
): void {
  printFigure({
    what,
    value: value / by,
    ...(aim !== undefined && { aim }),
    detail: `${value.toFixed(1)} / ${by.toFixed(1)} ms${more === undefined ? '' : `, ${more}`}`,
  })
}
