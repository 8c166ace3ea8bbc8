// Slow: chooses all sets of free squares, and looks along the beams only when a set is complete.
export function waysToSetUp(hall: string[], count: number): number {
  const floor = hall.map((row) => [...row])
  const squares = floor.flatMap((line, row) => [...line.keys()].map((column) => [row, column]))
  const free = squares.filter(([row, column]) => floor[row][column] === '.')
  const sees = ([row, column]: number[]): boolean => {
    for (const [down, right] of [[0, -1], [-1, 0], [-1, -1], [-1, 1]]) {
      let [r, c] = [row + down, column + right]
      while (floor[r]?.[c] === '.') [r, c] = [r + down, c + right]
      if (floor[r]?.[c] === 'L') return true
    }
    return false
  }
  const chosen: number[][] = []
  const ways = (from: number): number => {
    if (chosen.length === count) return chosen.some(sees) ? 0 : 1
    let sum = 0
    for (let index = from; index < free.length; index++) {
      const [row, column] = free[index]
      floor[row][column] = 'L'
      chosen.push(free[index])
      sum += ways(index + 1)
      chosen.pop()
      floor[row][column] = '.'
    }
    return sum
  }
  return ways(0)
}
