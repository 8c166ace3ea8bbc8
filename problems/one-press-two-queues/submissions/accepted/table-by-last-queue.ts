export function leastChangeover(first: number[], second: number[], change: number[][]): number {
  const table = () =>
    Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(Infinity))
  const endsFirst = table()
  const endsSecond = table()
  endsFirst[0]![0] = 0

  /** The least cost up to and including a job with this ink, after i jobs of the first queue and j of the second. */
  const next = (i: number, j: number, ink: number): number =>
    Math.min(
      endsFirst[i]![j]! + (change[first[i - 1]!]?.[ink] ?? 0),
      endsSecond[i]![j]! + (change[second[j - 1]!]?.[ink] ?? 0),
    )

  for (let i = 0; i <= first.length; i++) {
    for (let j = 0; j <= second.length; j++) {
      if (i > 0) endsFirst[i]![j] = next(i - 1, j, first[i - 1]!)
      if (j > 0) endsSecond[i]![j] = next(i, j - 1, second[j - 1]!)
    }
  }
  return Math.min(endsFirst.at(-1)!.at(-1)!, endsSecond.at(-1)!.at(-1)!)
}
