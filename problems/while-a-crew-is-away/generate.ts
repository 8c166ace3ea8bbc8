interface Input {
  skills: number[]
  crew: number
}

const all = 2_147_483_647

/** Each worker lacks one machine at most with a chance of one in `rarely`; so there is much to share. */
export function rarelyLacking(random: Random, args: { n: number; crew: number; rarely: number }): Input {
  const lacks = () => (random.int(1, args.rarely) === 1 ? 2 ** random.int(0, 30) : 0)
  return { skills: Array.from({ length: args.n }, () => all - lacks()), crew: args.crew }
}

/** Everybody may operate the machines 0 and 30, nobody is sure of another; the crew is a tenth of the roster. */
export function skilled(random: Random, args: { n: number }): Input {
  const skills = Array.from({ length: args.n }, () => 2 ** 30 + 2 * random.int(0, 2 ** 29 - 1) + 1)
  return { skills, crew: Math.max(1, Math.floor(args.n / 10)) }
}

/** All machines are lacked by workers within one stretch of `length`, and by nobody else. */
export function stretch(random: Random, args: { n: number; length: number; crew: number }): Input {
  const start = random.int(0, args.n - args.length)
  const skills = new Array<number>(args.n).fill(all)
  for (let bit = 0; bit < 31; bit++) {
    for (let times = random.int(1, 3); times > 0; times--) {
      const at = start + random.int(0, args.length - 1)
      const before = skills[at] ?? 0
      if (Math.floor(before / 2 ** bit) % 2 === 1) skills[at] = before - 2 ** bit
    }
  }
  return { skills, crew: args.crew }
}

export function validate(input: Input): true | string {
  const { skills, crew } = input
  if (skills.length < 2 || skills.length > 100_000) return `there are ${skills.length} workers`
  const wrong = skills.find((skill) => skill < 0 || skill > all)
  if (wrong !== undefined) return `${wrong} is outside 0..${all}`
  return crew >= 1 && crew < skills.length ? true : `a crew of ${crew} does not leave anybody`
}
