// Forwards: for each number of bottles in all, what each beginning of a walk has gained at best.
export function mostWater(positions: number[], water: number[], bottling: number): number {
  const start = positions.filter((position) => position < 0).length
  const at = [...positions.slice(0, start), 0, ...positions.slice(start)]
  const grams = [...water.slice(0, start), 0, ...water.slice(start)]
  const n = at.length
  const place = (l: number, r: number, end: number, done: number) => ((l * n + r) * 2 + end) * n + done
  let answer = 0
  for (let all = 1; all < n; all++) {
    const gained = new Float64Array(n * n * 2 * n).fill(-Infinity)
    gained[place(start, start, 0, 0)] = 0
    for (let l = start; l >= 0; l--) {
      for (let r = start; r < n; r++) {
        for (let end = 0; end < 2; end++) {
          const from = at[end === 0 ? l : r]!
          for (let done = 0; done < all; done++) {
            const now = gained[place(l, r, end, done)]!
            if (now === -Infinity) continue
            for (const to of [l - 1, r + 1]) {
              if (to < 0 || to === n) continue
              const there = now - (all - done) * Math.abs(at[to]! - from)
              const pass = to < l ? place(to, r, 0, done) : place(l, to, 1, done)
              gained[pass] = Math.max(gained[pass]!, there)
              const bottled = there + grams[to]! - bottling * (all - done - 1)
              gained[pass + 1] = Math.max(gained[pass + 1]!, bottled)
              if (done + 1 === all) answer = Math.max(answer, bottled)
            }
          }
        }
      }
    }
  }
  return answer
}
