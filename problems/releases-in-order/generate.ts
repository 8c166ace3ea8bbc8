function toText(tags: readonly string[]): string {
  return `${[String(tags.length), ...tags].join('\n')}\n`
}

/** A number of exactly so many digits; with leading zeros where chance has it so. */
function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.int(0, 9))).join('')
}

/** Short tags by chance: many of the same rank, written in different ways. */
export function similar(random: Random, args: { n: number; highest: number }): string {
  const number = () => `${random.pick(['', '', '', '0', '00'])}${random.int(0, args.highest)}`
  return toText(
    Array.from({ length: args.n }, () => {
      const numbers = Array.from({ length: random.int(1, 4) }, number)
      return numbers.join('.') + (random.int(0, 2) === 0 ? `-rc${number()}` : '')
    }),
  )
}

/** Tags whose numbers are alike but for the last digits of a long one. */
export function long(random: Random, args: { n: number }): string {
  const start = `9${digits(random, 36)}`
  return toText(
    Array.from({ length: args.n }, () => {
      const zeros = '0'.repeat(random.int(0, 1))
      const candidate = random.int(0, 3) === 0 ? `-rc${start}${digits(random, 2)}` : ''
      return `1.${zeros}${start}${digits(random, 2)}${candidate}`
    }),
  )
}

/** All tags differ, and stand from the newest to the oldest. */
export function newestFirst(random: Random, args: { n: number }): string {
  const tags: string[] = []
  for (let release = 1; tags.length < args.n; release++) {
    const numbers = `${Math.floor(release / 400)}.${Math.floor(release / 20) % 20}.${release % 20}`
    const candidates = random.int(0, 3)
    for (let candidate = 1; candidate <= candidates; candidate++) tags.push(`${numbers}-rc${candidate}`)
    tags.push(numbers)
  }
  return toText(tags.slice(0, args.n).reverse())
}

export function validate(input: string): true | string {
  const [first = '', ...lines] = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n')
  if (!/^[1-9]\d{0,4}$/.test(first) || Number(first) > 20_000) return `the first line is '${first}'`
  if (lines.length !== Number(first)) return `there are ${lines.length} tags, not ${first}`
  const wrong = lines.find((tag) => !/^\d{1,40}(\.\d{1,40}){0,19}(-rc\d{1,40})?$/.test(tag))
  return wrong === undefined ? true : `'${wrong}' is no tag`
}
