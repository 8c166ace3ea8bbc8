// Mistake: goes from row to row with at most one laser in each, although a pillar makes room for more.
export function waysToSetUp(hall: string[], count: number): number {
  const floor = hall.map((row) => [...row])
  const sees = (row: number, column: number): boolean =>
    [-1, 0, 1].some((right) => {
      let [r, c] = [row - 1, column + right]
      while (floor[r]?.[c] === '.') [r, c] = [r - 1, c + right]
      return floor[r]?.[c] === 'L'
    })
  const ways = (row: number, left: number): number => {
    if (left === 0) return 1
    if (row === floor.length) return 0
    let sum = ways(row + 1, left)
    for (const [column, square] of floor[row].entries()) {
      if (square !== '.' || sees(row, column)) continue
      floor[row][column] = 'L'
      sum += ways(row + 1, left - 1)
      floor[row][column] = '.'
    }
    return sum
  }
  return ways(0, count)
}
