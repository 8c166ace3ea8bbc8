// Mistake: the others lose water while she walks, but not while she bottles.
export function mostWater(positions: number[], water: number[], _bottling: number): number {
  const start = positions.filter((position) => position < 0).length
  const at = [...positions.slice(0, start), 0, ...positions.slice(start)]
  const grams = [...water.slice(0, start), 0, ...water.slice(start)]
  const memory = new Map<string, number>()
  function rest(l: number, r: number, from: number, count: number): number {
    if (count === 0) return 0
    const key = `${l} ${r} ${from} ${count}`
    const known = memory.get(key)
    if (known !== undefined) return known
    let most = 0
    for (const to of [l - 1, r + 1]) {
      if (to < 0 || to === at.length) continue
      const [low, high] = [Math.min(l, to), Math.max(r, to)]
      const onwards = Math.max(grams[to]! + rest(low, high, to, count - 1), rest(low, high, to, count))
      most = Math.max(most, onwards - count * Math.abs(at[to]! - at[from]!))
    }
    memory.set(key, most)
    return most
  }
  let answer = 0
  for (let count = 1; count < at.length; count++) answer = Math.max(answer, rest(start, start, start, count))
  return answer
}
