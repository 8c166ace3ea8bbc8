interface Hashtag {
  tag: string
  words: string[]
}

/** A tag of n letters a, with all words of up to `longest` (30 by default) letters a. */
export function sameLetter(random: Random, args: { n: number; longest?: number }): Hashtag {
  const words = Array.from({ length: args.longest ?? 30 }, (_, i) => 'a'.repeat(i + 1))
  return { tag: 'a'.repeat(args.n), words: random.shuffle(words) }
}

/** As before, but the last letter is in no word. */
export function stuck(random: Random, args: { n: number }): Hashtag {
  const { tag, words } = sameLetter(random, args)
  return { tag: `${tag.slice(1)}b`, words }
}

/** A tag put together from `count` words by chance, cut off at n letters; all single letters are words. */
export function random(
  random: Random,
  args: { n: number; count: number; longest: number; letters: number },
): Hashtag {
  const alphabet = 'abcdefghij'.slice(0, args.letters)
  const word = (length: number) => Array.from({ length }, () => random.pick([...alphabet])).join('')
  const words = [...alphabet]
  while (words.length < args.count) words.push(word(random.int(1, args.longest)))
  let tag = ''
  while (tag.length < args.n) tag += random.pick(words)
  return { tag: tag.slice(0, args.n), words: random.shuffle(words) }
}

export function validate({ tag, words }: Hashtag): true | string {
  if (!/^[a-z]{1,4000}$/.test(tag)) return 'the tag is not 1 to 4000 small letters'
  if (words.length > 300) return `there are ${words.length} words, more than 300`
  const wrong = words.find((word) => !/^[a-z]{1,30}$/.test(word))
  return wrong === undefined ? true : `'${wrong}' is not 1 to 30 small letters`
}
