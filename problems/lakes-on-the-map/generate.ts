const toRows = (grid: readonly (readonly string[])[]) => ({ rows: grid.map((row) => row.join('')) })

/** Water by chance, `water` of a hundred cells; with `shore` all cells at the edge are land. */
export function random(
  random: Random,
  args: { rows: number; columns: number; water: number; shore?: boolean },
): { rows: string[] } {
  const { rows, columns, water, shore = false } = args
  const isEdge = (r: number, c: number) => r === 0 || c === 0 || r === rows - 1 || c === columns - 1
  const grid = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      random.int(1, 100) <= water && !(shore && isEdge(r, c)) ? '~' : '#',
    ),
  )
  return toRows(grid)
}

/**
 * One river that winds through n times n cells within a shore of land: down one column, along, and up the next but one.
 * `open` lets its end flow into the sea.
 */
export function serpentine(_random: Random, args: { n: number; open?: boolean }): { rows: string[] } {
  const { n } = args
  const last = n - 2
  const grid = Array.from({ length: n }, (_, r) =>
    Array.from({ length: n }, (_, c) => {
      if (r < 1 || r > last || c < 1 || c > last) return '#'
      if (c % 2 === 1) return '~'
      return r === (c % 4 === 0 ? 1 : last) && c < last ? '~' : '#'
    }),
  )
  const mouth = grid[Math.floor(n / 2)]
  if (args.open === true && mouth !== undefined) mouth[0] = '~'
  return toRows(grid)
}

/** Square lakes of `size` times `size` cells in a grid, with a strip of land around each. */
export function ponds(_random: Random, args: { n: number; size: number }): { rows: string[] } {
  const period = args.size + 1
  const isLand = (i: number) => i % period === 0 || i >= args.n - 1
  const grid = Array.from({ length: args.n }, (_, r) =>
    Array.from({ length: args.n }, (_, c) => (isLand(r) || isLand(c) ? '#' : '~')),
  )
  return toRows(grid)
}

export function validate(input: { rows: string[] }): true | string {
  const { rows } = input
  const columns = rows[0]?.length ?? 0
  if (rows.length < 1 || rows.length > 400) return `there are ${rows.length} rows, not 1 to 400`
  if (columns < 1 || columns > 400) return `there are ${columns} columns, not 1 to 400`
  const index = rows.findIndex((row) => row.length !== columns || !/^[~#]*$/.test(row))
  return index === -1 ? true : `rows[${index}] is '${rows[index]}'`
}
