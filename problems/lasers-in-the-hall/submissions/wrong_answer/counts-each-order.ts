// Mistake: starts again at the first square for each laser, so the same set is counted in every order.
export function waysToSetUp(hall: string[], count: number): number {
  const floor = hall.map((row) => [...row])
  const steps = [-1, 0, 1]
  const sees = (row: number, column: number): boolean =>
    steps.some((down) =>
      steps.some((right) => {
        if (down === 0 && right === 0) return false
        let [r, c] = [row + down, column + right]
        while (floor[r]?.[c] === '.') [r, c] = [r + down, c + right]
        return floor[r]?.[c] === 'L'
      }),
    )
  const ways = (left: number): number => {
    if (left === 0) return 1
    let sum = 0
    for (let row = 0; row < floor.length; row++) {
      for (let column = 0; column < floor[row].length; column++) {
        if (floor[row][column] !== '.' || sees(row, column)) continue
        floor[row][column] = 'L'
        sum += ways(left - 1)
        floor[row][column] = '.'
      }
    }
    return sum
  }
  return ways(count)
}
