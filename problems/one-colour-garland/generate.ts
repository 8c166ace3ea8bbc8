interface Garland {
  bulbs: string
  spare: number
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

export function anyBulbs(random: Random, args: { n: number; colours: number; spare: number }): Garland {
  const bulbs = Array.from({ length: args.n }, () => letters[random.int(0, args.colours - 1)])
  return { bulbs: bulbs.join(''), spare: args.spare }
}

/** Two colours at random, and spare bulbs for a third of the garland. */
export function twoColours(random: Random, args: { n: number }): Garland {
  return anyBulbs(random, { n: args.n, colours: 2, spare: Math.floor(args.n / 3) })
}

/** Runs of one colour each, of lengths up to `longest`. */
export function runs(random: Random, args: { n: number; longest: number; spare: number }): Garland {
  let bulbs = ''
  while (bulbs.length < args.n) bulbs += random.pick([...letters]).repeat(random.int(1, args.longest))
  return { bulbs: bulbs.slice(0, args.n), spare: args.spare }
}

export function validate({ bulbs, spare }: Garland): true | string {
  if (bulbs.length > 80_000) return `the garland has ${bulbs.length} bulbs`
  if (!/^[a-z]*$/.test(bulbs)) return 'a bulb is no small letter'
  return spare >= 0 && spare <= 200_000 ? true : `${spare} spare bulbs are outside 0..200000`
}
