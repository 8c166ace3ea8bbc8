// Mistake: looks left, up and up-left, and forgets the other diagonal.
export function waysToSetUp(hall: string[], count: number): number {
  const floor = hall.map((row) => [...row])
  const columns = floor[0].length
  const sees = (row: number, column: number): boolean =>
    [
      [0, -1],
      [-1, 0],
      [-1, -1],
    ].some(([down, right]) => {
      let [r, c] = [row + down, column + right]
      while (floor[r]?.[c] === '.') [r, c] = [r + down, c + right]
      return floor[r]?.[c] === 'L'
    })
  const ways = (from: number, left: number): number => {
    if (left === 0) return 1
    let sum = 0
    for (let index = from; index < floor.length * columns; index++) {
      const [row, column] = [Math.floor(index / columns), index % columns]
      if (floor[row][column] !== '.' || sees(row, column)) continue
      floor[row][column] = 'L'
      sum += ways(index + 1, left - 1)
      floor[row][column] = '.'
    }
    return sum
  }
  return ways(0, count)
}
