interface Input {
  quilt: string[]
  words: string[]
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

function text(random: Random, letters: string, length: number): string {
  return Array.from({ length }, () => random.pick([...letters])).join('')
}

/** What a thread spells that goes on by chance, up to `length` letters; patches are not used twice. */
function sewn(random: Random, quilt: readonly string[], length: number): string {
  const used = new Set<string>()
  let row = random.int(0, quilt.length - 1)
  let column = random.int(0, (quilt[0] ?? '').length - 1)
  let word = ''
  while (word.length < length) {
    const letter = quilt[row]?.[column]
    if (letter === undefined || used.has(`${row},${column}`)) break
    word += letter
    used.add(`${row},${column}`)
    if (random.int(0, 1) === 0) row += random.pick([-1, 1])
    else column += random.pick([-1, 1])
  }
  return word
}

/** A quilt of the first `letters` letters; up to `n` words, half of them sewn, the others by chance. */
export function random(
  random: Random,
  args: { n: number; rows: number; columns: number; letters: number; length: number },
): Input {
  const letters = alphabet.slice(0, args.letters)
  const quilt = Array.from({ length: args.rows }, () => text(random, letters, args.columns))
  const words = Array.from({ length: args.n }, (_, index) => {
    const length = random.int(1, args.length)
    return index % 2 === 0 ? sewn(random, quilt, length) : text(random, letters, length)
  })
  return { quilt, words: random.shuffle([...new Set(words)]) }
}

/**
 * A quilt of 12 rows that is full of the letter a, with each other letter on one patch; up to `n` words that begin with seven a,
 * and some that can be sewn. With `bothEnds` each has an a at its end, too, and every second one is turned round.
 */
export function mostlyA(random: Random, args: { n: number; bothEnds?: number }): Input {
  const patches = random.shuffle([...alphabet.padStart(144, 'a')])
  const quilt = Array.from({ length: 12 }, (_, row) => patches.slice(12 * row, 12 * row + 12).join(''))
  const words = Array.from({ length: args.n }, (_, index) => {
    if (index % 20 === 0) return sewn(random, quilt, 10)
    const others = text(random, alphabet.slice(1), 3)
    if (!args.bothEnds) return `aaaaaaa${others}`
    return index % 2 === 0 ? `aaaaaaa${others}a` : `a${others}aaaaaaa`
  })
  return { quilt, words: random.shuffle([...new Set(words)]) }
}

export function validate(input: Input): true | string {
  const { quilt, words } = input
  const columns = (quilt[0] ?? '').length
  if (quilt.length < 1 || quilt.length > 20) return `there are ${quilt.length} rows`
  if (columns < 1 || columns > 20) return `a row has ${columns} patches`
  if (quilt.some((row) => row.length !== columns)) return 'the rows differ in length'
  if (words.length > 10_000) return `there are ${words.length} words, more than 10000`
  if (words.some((word) => word.length < 1 || word.length > 12)) return 'a word has not 1 to 12 letters'
  if (![...quilt, ...words].every((letters) => /^[a-z]+$/.test(letters)))
    return 'there are signs other than a-z'
  return new Set(words).size === words.length || 'a word is listed twice'
}
