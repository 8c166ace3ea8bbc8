// Mistake: takes the cheapest way from ink to ink, by third inks, although the press goes directly.
export function leastChangeover(first: number[], second: number[], change: number[][]): number {
  const cheapest = change.map((row) => [...row])
  for (const [by, onwards] of cheapest.entries()) {
    for (const row of cheapest) {
      for (const [to, cost] of onwards.entries()) row[to] = Math.min(row[to]!, row[by]! + cost)
    }
  }
  const table = () =>
    Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(Infinity))
  const [a, b] = [table(), table()]
  a[0]![0] = 0
  const next = (i: number, j: number, ink: number) =>
    Math.min(
      a[i]![j]! + (i > 0 ? cheapest[first[i - 1]!]![ink]! : 0),
      b[i]![j]! + (j > 0 ? cheapest[second[j - 1]!]![ink]! : 0),
    )
  for (let i = 0; i <= first.length; i++) {
    for (let j = 0; j <= second.length; j++) {
      if (i > 0) a[i]![j] = next(i - 1, j, first[i - 1]!)
      if (j > 0) b[i]![j] = next(i, j - 1, second[j - 1]!)
    }
  }
  return Math.min(a[first.length]![second.length]!, b[first.length]![second.length]!)
}
