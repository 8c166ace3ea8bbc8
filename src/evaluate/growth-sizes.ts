/** Sizes of the series: enough to tell a curve from chance, few enough that making the inputs takes no time. */
const sizes = 8
/** With fewer sizes than this, others are put between them. */
const fewest = 6

/** Whole numbers from `from` to `to`, each the same multiple of the one before; fewer where they would be the same. */
export function geometric(from: number, to: number): number[] {
  const ratio = (to / from) ** (1 / (sizes - 1))
  const all = Array.from({ length: sizes }, (_, index) =>
    index === sizes - 1 ? to : Math.round(from * ratio ** index),
  )
  return [...new Set(all)]
}

/**
 * Sizes to add where a slow program let only few be timed: between those, and below, as the first may be too large already.
 */
export function between(timed: readonly number[], first: number): number[] {
  if (timed.length >= fewest) return []
  const [smallest = first, ...rest] = timed
  const middles = rest.map((n, index) => Math.round(Math.sqrt(n * (timed[index] ?? n))))
  const below = Array.from({ length: fewest - timed.length - middles.length }, (_, index) =>
    Math.round(smallest / 1.6 ** (index + 1)),
  )
  return [...new Set([...middles, ...below])].filter((n) => n > 1 && !timed.includes(n))
}
