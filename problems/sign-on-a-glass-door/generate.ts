interface Door {
  text: string
}

/** Letters by chance, of so many kinds. */
export function random(random: Random, args: { n: number; kinds: number }): Door {
  const letters = 'ATHOMIXVUWYBCDEFGJKLNPQRSZ'.slice(0, args.kinds)
  return { text: Array.from({ length: args.n }, () => random.pick([...letters])).join('') }
}

/** One letter over and over, with another one behind the middle or, `mirrored`, before it. */
export function offCentre(random: Random, args: { n: number; mirrored?: boolean }): Door {
  const right = Math.floor(args.n / 4) + random.int(0, Math.floor(args.n / 100))
  const [before, after] = args.mirrored ? [right, args.n - 1 - right] : [args.n - 1 - right, right]
  return { text: `${'A'.repeat(before)}X${'A'.repeat(after)}` }
}

/** One letter over and over, with two other ones in the middle. */
export function middle(random: Random, args: { n: number }): Door {
  const [a, b, c] = random.shuffle(['A', 'T', 'H'])
  const half = Math.floor((args.n - 2) / 2)
  return { text: `${a.repeat(half)}${b}${c}${a.repeat(args.n - 2 - half)}` }
}

/** A text that reads the same from both sides but for one letter, at a place in hundredths of its length. */
export function almost(random: Random, args: { n: number; place: number }): Door {
  const half = Array.from({ length: Math.ceil(args.n / 2) }, () => random.pick(['A', 'T', 'H']))
  const letters = [...half, ...half.slice(0, Math.floor(args.n / 2)).reverse()]
  letters[Math.floor((args.n * args.place) / 100)] = 'W'
  return { text: letters.join('') }
}

/** A few letters over and over. */
export function periodic(random: Random, args: { n: number; period: number }): Door {
  const part = Array.from({ length: args.period }, () => random.pick(['A', 'O', 'V'])).join('')
  return { text: part.repeat(Math.ceil(args.n / args.period)).slice(0, args.n) }
}

export function validate({ text }: Door): true | string {
  if (text.length < 1 || text.length > 600_000) return `the text has ${text.length} letters`
  return /^[A-Z]+$/.test(text) ? true : 'a character is not a capital letter'
}
