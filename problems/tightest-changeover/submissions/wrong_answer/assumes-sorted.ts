// Mistake: takes the shows as they are listed.
export function tightestChangeover(shows: number[][]): number {
  let shortest = Infinity
  for (let i = 1; i < shows.length; i++) {
    const pause = shows[i]![0]! - shows[i - 1]![1]!
    if (pause < 0) return -1
    shortest = Math.min(shortest, pause)
  }
  return shortest
}
