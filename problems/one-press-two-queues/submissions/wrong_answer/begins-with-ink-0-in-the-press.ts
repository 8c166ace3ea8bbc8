// Mistake: charges for the first job as if ink 0 had been in the press.
export function leastChangeover(first: number[], second: number[], change: number[][]): number {
  const n = first.length
  const m = second.length
  const a = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(Infinity))
  const b = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(Infinity))
  a[0]![0] = 0
  const next = (i: number, j: number, ink: number) =>
    Math.min(
      a[i]![j]! + change[first[i - 1] ?? 0]![ink]!,
      b[i]![j]! + change[second[j - 1] ?? 0]![ink]!,
    )
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i > 0) a[i]![j] = next(i - 1, j, first[i - 1]!)
      if (j > 0) b[i]![j] = next(i, j - 1, second[j - 1]!)
    }
  }
  return Math.min(a[n]![m]!, b[n]![m]!)
}
