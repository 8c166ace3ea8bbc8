// Mistake: goes out to one side, turns round once at most, and never comes back to the first side.
export function mostWater(positions: number[], water: number[], bottling: number): number {
  const all = positions.map((position, i) => ({ position, grams: water[i]! }))
  const right = all.filter(({ position }) => position >= 0)
  const left = all.filter(({ position }) => position < 0).reverse()
  let answer = 0
  for (const [first, second] of [[left, right], [right, left]] as const) {
    for (let turn = 0; turn <= first.length; turn++) {
      const way = [...first.slice(0, turn), ...second]
      for (let count = 1; count <= way.length; count++) {
        // gained[k]: the most water with k still to be bottled, each second paid for these k in advance.
        const gained = new Array<number>(count + 1).fill(-Infinity)
        gained[count] = 0
        let at = 0
        for (const { position, grams } of way) {
          for (let k = 0; k <= count; k++) gained[k]! -= k * Math.abs(position - at)
          for (let k = 0; k < count; k++) gained[k] = Math.max(gained[k]!, gained[k + 1]! + grams - bottling * k)
          at = position
        }
        answer = Math.max(answer, gained[0]!)
      }
    }
  }
  return answer
}
