interface Yard {
  court: string[]
  word: string
}

type Field = [row: number, column: number]

const neighbours = ([row, column]: Field): Field[] => [
  [row - 1, column],
  [row + 1, column],
  [row, column - 1],
  [row, column + 1],
]

/** A court with some of the letters from a on, and a word that can be hopped, shorter where the way is stuck. */
export function walk(
  random: Random,
  args: { length: number; rows?: number; columns?: number; letters?: number },
): Yard {
  const [rows, columns] = [args.rows ?? 8, args.columns ?? 8]
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].slice(0, args.letters ?? 12)
  const court = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => random.pick(letters)),
  )
  let best = ''
  for (let tries = 0; tries < 200 && best.length < args.length; tries++) {
    const seen = new Set<string>()
    let word = ''
    let field: Field | undefined = [random.int(0, rows - 1), random.int(0, columns - 1)]
    while (field !== undefined && word.length < args.length) {
      seen.add(field.join())
      word += court[field[0]]?.[field[1]]
      const open: Field[] = neighbours(field).filter(
        (next) => court[next[0]]?.[next[1]] !== undefined && !seen.has(next.join()),
      )
      field = open.length === 0 ? undefined : random.pick(open)
    }
    if (word.length > best.length) best = word
  }
  return { court: court.map((row) => row.join('')), word: best }
}

/** A court with one letter only. */
export function plain(_: Random, args: { rows: number; columns: number; length: number }): Yard {
  return { court: new Array<string>(args.rows).fill('o'.repeat(args.columns)), word: 'o'.repeat(args.length) }
}

/** Ways to hop beginnings of the word, step by step; undefined where there are more than the bound. */
function countBeginnings({ court, word }: Yard, bound: number): number | undefined {
  let ways: Field[][] = court.flatMap((row, at) => [...row].map((_, column): Field[] => [[at, column]]))
  let count = 0
  for (const letter of word) {
    ways = ways.filter((way) => {
      const [row, column] = way.at(-1) ?? [0, 0]
      const isNew = way.findIndex((field) => field[0] === row && field[1] === column) === way.length - 1
      return isNew && court[row]?.[column] === letter
    })
    count += ways.length
    if (count > bound) return undefined
    ways = ways.flatMap((way) => neighbours(way.at(-1) ?? [0, 0]).map((next) => [...way, next]))
  }
  return count
}

export function validate(input: Yard): true | string {
  const { court, word } = input
  if (court.length < 1 || court.length > 8) return `there are ${court.length} rows`
  if (court.some((row) => !/^[a-z]{1,8}$/.test(row))) return 'a row is not 1 to 8 letters from a to z'
  if (court.some((row) => row.length !== court[0]?.length)) return 'the rows differ in length'
  if (!/^[a-z]{1,20}$/.test(word)) return 'the word is not 1 to 20 letters from a to z'
  return countBeginnings(input, 100_000) === undefined ? 'the word has too many beginnings' : true
}
