interface Diary {
  page: string
}

const noise = [' ', ' ', ' ', ',', '. ', '-', '7', "'"]

/** Letters of so many kinds by chance, in both cases; `noisy` of a hundred are followed by something else. */
export function random(random: Random, args: { n: number; kinds: number; noisy: number }): Diary {
  const letters = [...'aeonrtsilumdkvw'].slice(0, args.kinds)
  let page = ''
  while (page.length < args.n) {
    const letter = random.pick(letters)
    page += random.int(0, 5) === 0 ? letter.toUpperCase() : letter
    if (random.int(1, 100) <= args.noisy) page += random.pick(noise)
  }
  return { page: page.slice(0, args.n) }
}

/** One letter over and over. */
export function same(random: Random, args: { n: number }): Diary {
  return { page: random.pick(['a', 'o', 'M']).repeat(args.n) }
}

/** Long rows of one letter, with other letters between them. */
export function rows(random: Random, args: { n: number; shortest: number; longest: number }): Diary {
  let page = ''
  while (page.length < args.n)
    page += 'e'.repeat(random.int(args.shortest, args.longest)) + random.pick(['o', 'u', 'I'])
  return { page: page.slice(0, args.n) }
}

/** A mirror of about `size` letters within a page of others. */
export function hidden(random: Random, args: { before: number; size: number; after: number }): Diary {
  const word = (n: number) => Array.from({ length: n }, () => random.pick([...'abcdefgh']))
  const half = word(Math.ceil(args.size / 2))
  const mirror = [...half, ...half.slice(0, Math.floor(args.size / 2)).reverse()]
  const letters = [...word(args.before), ...mirror, ...word(args.after)]
  return {
    page: letters.map((letter) => letter + (random.int(0, 4) === 0 ? random.pick(noise) : '')).join(''),
  }
}

export function validate({ page }: Diary): true | string {
  if (page.length > 4000) return `the page has ${page.length} characters`
  return /^[ -~]*$/.test(page) ? true : 'a character is not printable ASCII'
}
