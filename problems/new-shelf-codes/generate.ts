interface Change {
  oldCodes: string[]
  newCodes: string[]
}

/** Short codes, the same for the same number. */
const oldCode = (shelf: number) => `${'ABCD'[shelf % 4]}${Math.floor(shelf / 4)}`
const newCode = (shelf: number) => `${shelf % 7}-${Math.floor(shelf / 7)}`

/** `n` entries from `shelves` shelves without a contradiction, all shelves being different if not given. */
export function clean(random: Random, args: { n: number; shelves?: number }): Change {
  const count = args.shelves ?? args.n
  const names = random.shuffle(Array.from({ length: count }, (_, i) => i))
  const books = Array.from({ length: args.n }, (_, i) => (args.shelves ? random.int(0, count - 1) : i))
  return {
    oldCodes: books.map(oldCode),
    newCodes: books.map((shelf) => newCode(names[shelf] ?? 0)),
  }
}

/** As before, but in one entry the old or the new code is that of another entry. */
export function oneWrong(
  random: Random,
  args: { n: number; shelves?: number; at: number; side: 'old' | 'new' },
): Change {
  const change = clean(random, args)
  const codes = args.side === 'old' ? change.oldCodes : change.newCodes
  const others = codes.filter((code) => code !== codes[args.at])
  codes[args.at] = random.pick(others.length > 0 ? others : codes)
  return change
}

export function validate(input: Change): true | string {
  const { oldCodes, newCodes } = input
  if (oldCodes.length !== newCodes.length) return 'the lists are not equally long'
  if (oldCodes.length > 100_000) return `there are ${oldCodes.length} entries`
  const wrong = [...oldCodes, ...newCodes].find((code) => !/^[\w-]{0,12}$/.test(code))
  return wrong === undefined ? true : `the code '${wrong}' is not allowed`
}
