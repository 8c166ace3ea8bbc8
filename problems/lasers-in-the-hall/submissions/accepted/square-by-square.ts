export function waysToSetUp(hall: string[], count: number): number {
  const floor = hall.map((row) => [...row])
  const columns = floor[0].length

  /** Whether a beam meets a laser, from a square in the direction of squares decided before. */
  const meetsLaser = (row: number, column: number, down: number, right: number): boolean => {
    const square = floor[row + down]?.[column + right]
    return square === '.' ? meetsLaser(row + down, column + right, down, right) : square === 'L'
  }

  const ways = (from: number, left: number): number => {
    if (left === 0) return 1
    let sum = 0
    for (let index = from; index < floor.length * columns; index++) {
      const row = Math.floor(index / columns)
      const column = index % columns
      if (floor[row][column] === '#') continue
      if (meetsLaser(row, column, 0, -1) || meetsLaser(row, column, -1, 0)) continue
      if (meetsLaser(row, column, -1, -1) || meetsLaser(row, column, -1, 1)) continue
      floor[row][column] = 'L'
      sum += ways(index + 1, left - 1)
      floor[row][column] = '.'
    }
    return sum
  }
  return ways(0, count)
}
