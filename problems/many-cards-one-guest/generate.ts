const write = (cards: readonly (readonly (number | string)[])[]): string =>
  [String(cards.length), ...cards.map((card) => card.join(' '))].map((line) => `${line}\n`).join('')

/** A key in one of its spellings. */
const spelt = (random: Random, key: string): string => (random.int(0, 3) === 0 ? key.toUpperCase() : key)

/** Cards with up to three of so many keys by chance. */
export function chance(random: Random, args: { n: number; keys: number; points: number }): string {
  const card = () => {
    const held = Array.from({ length: random.int(0, 3) }, () =>
      spelt(random, `g${random.int(1, args.keys)}@inn`),
    )
    return [random.int(0, args.points), ...held]
  }
  return write(Array.from({ length: args.n }, card))
}

/** Each guest has two cards, somewhere in the list. */
export function pairs(random: Random, { n }: { n: number }): string {
  const ids = random.shuffle(Array.from({ length: n }, (_, i) => i >> 1))
  return write(
    ids.map((id) => [random.int(0, 1000), spelt(random, `m-${id}`), `${id}.${random.int(1, 1e6)}`]),
  )
}

/** One guest, whose cards are a chain: the first one, the last one, the one before it, and so on. */
export function chain(_random: Random, { n }: { n: number }): string {
  const link = (i: number) => (i === 0 ? [`k${n - 1}`] : [`k${i}`, `k${i - 1}`])
  return write(Array.from({ length: n }, (_, i) => [1_000_000, ...link(i)]))
}

/** All cards but the last one share a key. */
export function shared(random: Random, { n }: { n: number }): string {
  const cards = Array.from({ length: n }, (_, i) => [
    i % 3,
    spelt(random, i < n - 1 ? 'desk' : 'other'),
    `c${i}`,
  ])
  return write(cards)
}

export function validate(input: string): true | string {
  if (!input.endsWith('\n')) return 'the last line has no line feed'
  const [head = '', ...lines] = input.slice(0, -1).split('\n')
  if (!/^(0|[1-9]\d{0,4})$/.test(head)) return `the first line is '${head}', not a number of cards`
  if (Number(head) > 20_000) return `there are ${head} cards, more than 20000`
  if (lines.length !== Number(head)) return `there are ${lines.length} cards, not ${head}`
  let keys = 0
  for (const [index, line] of lines.entries()) {
    if (!/^(0|[1-9]\d{0,6})( [A-Za-z0-9@.+_-]{1,30}){0,10}$/.test(line))
      return `card ${index + 1} is '${line}'`
    if (Number(line.split(' ')[0]) > 1_000_000) return `card ${index + 1} has too many points`
    keys += line.split(' ').length - 1
  }
  return keys <= 60_000 ? true : `there are ${keys} keys, more than 60000`
}
