function toText(grid: readonly (readonly (number | '#')[])[]): string {
  const rows = grid.map((row) => row.join(' '))
  return `${[`${grid.length} ${grid[0]?.length ?? 0}`, ...rows].join('\n')}\n`
}

/** A grid by chance; `blocked` of a hundred cells are blocked. */
export function random(
  random: Random,
  args: { rows: number; columns: number; blocked: number; highest: number },
): string {
  const cell = () => (random.int(1, 100) <= args.blocked ? '#' : random.int(0, args.highest))
  return toText(Array.from({ length: args.rows }, () => Array.from({ length: args.columns }, cell)))
}

/** A square of n times n free cells. */
export function open(random: Random, args: { n: number }): string {
  return toText(Array.from({ length: args.n }, () => Array.from({ length: args.n }, () => random.int(0, 99))))
}

/** One free cell a row, at most one column from the one above; `gap` moves the last one out of reach. */
export function corridor(random: Random, args: { rows: number; columns: number; gap: boolean }): string {
  let free = random.int(0, args.columns - 1)
  const grid = Array.from({ length: args.rows }, (_, row) => {
    if (row > 0) free = Math.min(args.columns - 1, Math.max(0, free + random.int(-1, 1)))
    if (args.gap && row === args.rows - 1) free = free + 2 < args.columns ? free + 2 : free - 2
    const energy = random.int(900, 1000)
    return Array.from({ length: args.columns }, (_, column) => (column === free ? energy : ('#' as const)))
  })
  return toText(grid)
}

export function validate(input: string): true | string {
  if (!input.endsWith('\n')) return 'the last line has no line feed'
  const [head = '', ...lines] = input.slice(0, -1).split('\n')
  const size = /^([1-9]\d{0,2}) ([1-9]\d{0,2})$/.exec(head)
  if (size === null) return `the first line is '${head}', not two positive integers`
  const [rows, columns] = [Number(size[1]), Number(size[2])]
  if (rows > 500 || columns > 500) return `the grid has ${rows} rows and ${columns} columns, more than 500`
  if (lines.length !== rows) return `there are ${lines.length} rows, not ${rows}`
  for (const [row, line] of lines.entries()) {
    const cells = line.split(' ')
    if (cells.length !== columns) return `row ${row} has ${cells.length} cells, not ${columns}`
    const wrong = cells.find(
      (cell) => cell !== '#' && (!/^(0|[1-9]\d{0,3})$/.test(cell) || Number(cell) > 1000),
    )
    if (wrong !== undefined) return `row ${row} has the cell '${wrong}'`
  }
  return true
}
