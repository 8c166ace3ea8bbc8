interface Plan {
  passes: number[][]
  turn: number
}

/** Passes by chance over a day of `day` seconds, each as long as `longest` at most. */
export function chance(
  random: Random,
  {
    n,
    day = 1_000_000,
    longest = 60,
    turn = 5,
  }: { n: number; day?: number; longest?: number; turn?: number },
): Plan {
  const passes = Array.from({ length: n }, () => {
    const rise = random.int(0, day - 1)
    return [rise, random.int(rise + 1, Math.min(day, rise + longest))]
  })
  return { passes, turn }
}

/** Passes in random order: the first `short` gaps are one second shorter than the turn, the others just long enough. */
export function tight(random: Random, args: { n: number; turn: number; short: number }): Plan {
  const { n, turn, short } = args
  const room = Math.floor(1_000_000 / n)
  const passes = Array.from({ length: n }, (_, i) => [
    i * room + (i > short ? 1 : 0),
    (i + 1) * room - turn + 1,
  ])
  return { passes: random.shuffle(passes), turn }
}

/** Each pass lies within the one listed after it. */
export function nested(_random: Random, { n }: { n: number }): Plan {
  return { passes: Array.from({ length: n }, (_, i) => [500_000 - 1 - i, 500_000 + i]), turn: 0 }
}

export function validate({ passes, turn }: Plan): true | string {
  if (passes.length > 60_000) return `there are ${passes.length} passes, more than 60000`
  for (const pass of passes) {
    const [rise, set] = pass
    if (pass.length !== 2 || rise === undefined || set === undefined) return `[${pass}] is not a pair`
    if (rise < 0 || rise >= set || set > 1_000_000) return `[${pass}] is no pass`
  }
  return turn >= 0 && turn <= 1_000_000 ? true : `the turn ${turn} is not from 0 to 1000000`
}
