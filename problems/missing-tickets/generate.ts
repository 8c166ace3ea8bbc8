function toText(random: Random, first: number, last: number, numbers: readonly number[]): string {
  let text = `${first} ${last}\n`
  for (let i = 0; i < numbers.length; ) {
    const line = numbers.slice(i, i + random.int(1, 100))
    text += `${line.join(' ')}\n`
    i += line.length
  }
  return text
}

/** Numbers by chance from a roll of `size` tickets; every twentieth comes from another roll. */
export function evening(random: Random, args: { n: number; size: number }): string {
  const first = random.int(args.size, 2 * args.size)
  const last = first + args.size - 1
  const numbers = Array.from({ length: args.n }, () =>
    random.int(1, 20) === 1 ? random.int(0, 4 * args.size) : random.int(first, last),
  )
  return toText(random, first, last, numbers)
}

/** A roll as large as can be. */
export function hugeRoll(random: Random, args: { n: number }): string {
  return toText(
    random,
    0,
    1_000_000_000,
    Array.from({ length: args.n }, () => random.int(0, 1_000_000_000)),
  )
}

/** Every second ticket is missing; the others are in random order, and some are noted twice. */
export function everyOther(random: Random, args: { n: number }): string {
  const first = random.int(900, 1100)
  const numbers = Array.from({ length: args.n }, (_, i) => first + 2 * Math.floor((i * 9) / 10))
  return toText(random, first, first + 2 * args.n, random.shuffle(numbers))
}

/** Everything was handed in, but for the last ticket if so asked. */
export function complete(random: Random, args: { n: number; butLast: boolean }): string {
  const first = random.int(90_000, 99_000)
  const numbers = random.shuffle(Array.from({ length: args.n }, (_, i) => first + i))
  return toText(random, first, first + args.n - (args.butLast ? 0 : 1), numbers)
}

export function validate(input: string): true | string {
  if (!input.endsWith('\n')) return 'the last line has no line break'
  const number = '(0|[1-9]\\d{0,9})'
  const [head = '', ...lines] = input.slice(0, -1).split('\n')
  const [first = 0, last = 0] = head.split(' ').map(Number)
  if (!new RegExp(`^${number} ${number}$`).test(head) || first > last || last > 1_000_000_000)
    return `the first line is '${head}'`
  let count = 0
  for (const line of lines) {
    if (!new RegExp(`^${number}( ${number}){0,99}$`).test(line))
      return `the line '${line}' is not as promised`
    const numbers = line.split(' ').map(Number)
    if (numbers.some((one) => one > 1_000_000_000)) return `the line '${line}' has a number that is too large`
    count += numbers.length
  }
  return count <= 50_000 ? true : `${count} numbers were noted`
}
