interface Input {
  wall: string[]
}

/** A wall of n times m cells (m is n by default); of a hundred cells so many are metal, of 10000 so many have moss. */
export function chance(
  random: Random,
  { n, m = n, metal = 15, moss = 40 }: { n: number; m?: number; metal?: number; moss?: number },
): Input {
  const cell = () => {
    if (random.int(1, 10_000) <= moss) return random.pick(['A', 'B'])
    return random.int(1, 100) <= metal ? '#' : '.'
  }
  return { wall: Array.from({ length: n }, () => Array.from({ length: m }, cell).join('')) }
}

/** One path that winds to and fro over n rows, with A at its beginning, and B at its end or none. */
export function winding(_random: Random, { n, both }: { n: number; both: boolean }): Input {
  const last = n - 1 - ((n - 1) % 2)
  const end = last % 4 === 0 ? n - 1 : 0
  const wall = Array.from({ length: n }, (_, row) =>
    Array.from({ length: n }, (_, column) => {
      if (row === 0 && column === 0) return 'A'
      if (both && row === last && column === end) return 'B'
      return row % 2 === 0 || column === (row % 4 === 1 ? n - 1 : 0) ? '.' : '#'
    }).join(''),
  )
  return { wall }
}

export function validate({ wall }: Input): true | string {
  if (wall.length < 1 || wall.length > 250) return `there are ${wall.length} rows, not 1 to 250`
  const columns = wall[0]?.length ?? 0
  if (columns < 1 || columns > 250) return `there are ${columns} columns, not 1 to 250`
  for (const [row, cells] of wall.entries()) {
    if (cells.length !== columns) return `row ${row} has ${cells.length} cells, not ${columns}`
    if (!/^[AB.#]*$/.test(cells)) return `row ${row} has a character that is not allowed`
  }
  return true
}
