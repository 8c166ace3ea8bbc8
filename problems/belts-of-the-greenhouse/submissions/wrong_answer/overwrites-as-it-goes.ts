// Writes round the belt without a copy, so that pots are overwritten before they are read.
export function runBelts(pots: number[][], hours: number): void {
  let [top, bottom, left, right] = [0, pots.length - 1, 0, pots[0].length - 1]
  while (top < bottom && left < right) {
    const places: [number, number][] = []
    for (let c = left; c < right; c++) places.push([top, c])
    for (let r = top; r < bottom; r++) places.push([r, right])
    for (let c = right; c > left; c--) places.push([bottom, c])
    for (let r = bottom; r > top; r--) places.push([r, left])
    for (let i = 0; i < places.length; i++) {
      const [fromRow, fromColumn] = places[i]
      const [r, c] = places[(i + hours) % places.length]
      pots[r][c] = pots[fromRow][fromColumn]
    }
    top++
    bottom--
    left++
    right--
  }
}
