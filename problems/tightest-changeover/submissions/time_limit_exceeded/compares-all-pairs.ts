// Slow: compares every show with every other one.
export function tightestChangeover(shows: number[][]): number {
  let shortest = Infinity
  let overlap = false
  for (const [i, a] of shows.entries()) {
    for (const [j, b] of shows.entries()) {
      if (i === j) continue
      if (a[0]! < b[1]! && b[0]! < a[1]!) overlap = true
      else if (b[0]! >= a[1]!) shortest = Math.min(shortest, b[0]! - a[1]!)
    }
  }
  return overlap ? -1 : shortest
}
