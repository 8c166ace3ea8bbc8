interface Shop {
  words: string[]
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

function randomWord(random: Random, length: number, letters: number): string {
  return Array.from({ length }, () => alphabet[random.int(0, letters - 1)]).join('')
}

/** Families of up to `size` words of ten letters, all mixed. */
export function families(random: Random, args: { n: number; size?: number }): Shop {
  const words: string[] = []
  while (words.length < args.n) {
    const first = randomWord(random, 10, 26)
    const members = Math.min(random.int(1, args.size ?? 3), args.n - words.length)
    for (let i = 0; i < members; i++) words.push(random.shuffle([...first]).join(''))
  }
  return { words: random.shuffle(words) }
}

/** Words of one length over the first few letters of the alphabet. */
export function fewLetters(random: Random, args: { n: number; length: number; letters: number }): Shop {
  return { words: Array.from({ length: args.n }, () => randomWord(random, args.length, args.letters)) }
}

/** Long words in families of two; each family differs from the one before in a single tile. */
export function longWords(random: Random, args: { n: number; length: number }): Shop {
  const words: string[] = []
  let tiles = [...randomWord(random, args.length, 26)]
  while (words.length < args.n) {
    words.push(random.shuffle(tiles).join(''), random.shuffle(tiles).join(''))
    tiles = random.shuffle(tiles)
    tiles[0] = tiles[0] === 'z' ? 'a' : 'z'
  }
  return { words: random.shuffle(words.slice(0, args.n)) }
}

export function validate(input: Shop): true | string {
  if (input.words.length > 40_000) return 'there are more than 40000 words'
  if (input.words.some((word) => word.length > 100)) return 'a word has more than 100 letters'
  const other = input.words.find((word) => !/^[a-z]*$/.test(word))
  return other === undefined ? true : `'${other}' has other characters than a to z`
}
