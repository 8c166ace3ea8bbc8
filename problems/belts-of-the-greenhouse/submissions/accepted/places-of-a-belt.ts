export function runBelts(pots: number[][], hours: number): void {
  let [top, bottom, left, right] = [0, pots.length - 1, 0, pots[0].length - 1]
  while (top < bottom && left < right) {
    const places: [number, number][] = []
    for (let c = left; c < right; c++) places.push([top, c])
    for (let r = top; r < bottom; r++) places.push([r, right])
    for (let c = right; c > left; c--) places.push([bottom, c])
    for (let r = bottom; r > top; r--) places.push([r, left])

    const before = places.map(([r, c]) => pots[r][c])
    for (const [i, pot] of before.entries()) {
      const [r, c] = places[(i + hours) % places.length]
      pots[r][c] = pot
    }
    top++
    bottom--
    left++
    right--
  }
}
