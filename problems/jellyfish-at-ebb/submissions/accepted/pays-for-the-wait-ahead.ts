export function mostWater(positions: number[], water: number[], bottling: number): number {
  const start = positions.filter((position) => position < 0).length
  // The start joins the row as a jellyfish without water, which is passed already.
  const at = [...positions.slice(0, start), 0, ...positions.slice(start)]
  const grams = [...water.slice(0, start), 0, ...water.slice(start)]
  const table = () => at.map(() => at.map(() => [0, 0]))
  let answer = 0
  let fewer = table()
  for (let k = 1; k <= water.length; k++) {
    // most[l][r][end]: the most to gain when l to r are passed, she stands at l (end 0) or r (end 1), will bottle
    // at most k more, and pays a gram for each of these k in each second.
    const most = table()
    for (let l = 0; l <= start; l++) {
      for (let r = at.length - 1; r >= start; r--) {
        for (const [end, from] of [l, r].entries()) {
          for (const to of [l - 1, r + 1]) {
            if (at[to] === undefined) continue
            const [low, high, side] = to < l ? [to, r, 0] : [l, to, 1]
            const bottled = grams[to]! - bottling * (k - 1) + fewer[low]![high]![side]!
            const onwards = Math.max(most[low]![high]![side]!, bottled) - k * Math.abs(at[to] - at[from]!)
            most[l]![r]![end] = Math.max(most[l]![r]![end]!, onwards)
          }
        }
      }
    }
    answer = Math.max(answer, ...most[start]![start]!)
    fewer = most
  }
  return answer
}
