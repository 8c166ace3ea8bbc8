interface Input {
  bells: number[]
}

/** Bells by chance, of as many pitches as asked for. */
export function random(random: Random, args: { n: number; pitches: number }): Input {
  return { bells: Array.from({ length: args.n }, () => random.int(1, args.pitches)) }
}

/** One bell that has to become higher, and behind it all others, falling: there is most to be done. */
export function fallingTail(random: Random, args: { n: number }): Input {
  const pitches = Array.from({ length: args.n }, (_, i) => 3 * i + random.int(0, 2)).reverse()
  const [first = 0] = pitches.splice(Math.floor(args.n / 2), 1)
  return { bells: [first, ...pitches] }
}

/** The last order of all, every pitch `alike` times. */
export function last(random: Random, args: { n: number; alike: number }): Input {
  const start = random.int(0, 1000)
  return {
    bells: Array.from({ length: args.n }, (_, i) => start + Math.floor((args.n - 1 - i) / args.alike)),
  }
}

/** A low bell, then many equal ones, a few of which at the end are as low as the first. */
export function plateau(random: Random, args: { n: number; low: number }): Input {
  const pitch = random.int(100, 200)
  const head = Array.from({ length: 5 }, () => random.int(1, 99))
  const high = new Array<number>(args.n - args.low - 6).fill(pitch + 1)
  return { bells: [...head, pitch, ...high, ...new Array<number>(args.low).fill(pitch)] }
}

export function validate(input: Input): true | string {
  const { bells } = input
  if (bells.length < 1 || bells.length > 100_000) return `there are ${bells.length} bells`
  const wrong = bells.find((pitch) => pitch < 0 || pitch > 1_000_000_000)
  return wrong === undefined ? true : `the pitch ${wrong} is outside 0..1000000000`
}
