export function tightestChangeover(shows: number[][]): number {
  const sorted = shows.toSorted(([a], [b]) => a! - b!)
  const pauses = sorted.slice(1).map(([start], i) => start! - sorted[i]![1]!)
  const shortest = pauses.reduce((least, pause) => Math.min(least, pause))
  return Math.max(shortest, -1)
}
