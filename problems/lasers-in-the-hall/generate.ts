interface Hall {
  hall: string[]
  count: number
}

/** A hall by chance, with pillars on so many of a hundred squares. */
export function random(
  random: Random,
  args: { rows: number; columns: number; pillars: number; count: number },
): Hall {
  const square = () => (random.int(1, 100) <= args.pillars ? '#' : '.')
  const row = () => Array.from({ length: args.columns }, square).join('')
  return { hall: Array.from({ length: args.rows }, row), count: args.count }
}

/** A square hall without pillars, and a laser for each row unless the count is told. */
export function open(_: Random, args: { side: number; count?: number }): Hall {
  return { hall: new Array<string>(args.side).fill('.'.repeat(args.side)), count: args.count ?? args.side }
}

/** Sets of `count` or fewer lasers; counting ends beyond the bound. */
function countSets({ hall, count }: Hall, bound: number): number {
  const columns = hall[0]?.length ?? 0
  const floor = [...hall.join('')]
  /** For each square the earlier ones that it sees. */
  const seen = floor.map((_, index) => {
    const squares: number[] = []
    for (const [down, right] of [
      [0, -1],
      [-1, 0],
      [-1, -1],
      [-1, 1],
    ] as const) {
      let [row, column] = [Math.floor(index / columns) + down, (index % columns) + right]
      for (; hall[row]?.[column] === '.'; row += down, column += right) squares.push(row * columns + column)
    }
    return squares
  })
  const taken = floor.map(() => false)
  const setsFrom = (from: number, left: number): number => {
    let sets = 1
    for (let index = from; left > 0 && index < floor.length && sets <= bound; index++) {
      if (floor[index] === '#' || seen[index]?.some((square) => taken[square])) continue
      taken[index] = true
      sets += setsFrom(index + 1, left - 1)
      taken[index] = false
    }
    return sets
  }
  return setsFrom(0, count)
}

export function validate(input: Hall): true | string {
  const { hall, count } = input
  if (hall.length < 1 || hall.length > 8) return `there are ${hall.length} rows`
  if (hall.some((row) => !/^[.#]{1,8}$/.test(row))) return 'a row is not 1 to 8 squares'
  if (hall.some((row) => row.length !== hall[0]?.length)) return 'the rows differ in length'
  if (count < 0 || count > 16) return `the count is ${count}`
  return countSets(input, 100_000) <= 100_000 ? true : 'more than 100000 sets keep to the rules'
}
