const toText = (pairs: readonly (readonly [number, number])[]): string =>
  `${[String(pairs.length), ...pairs.map((pair) => pair.join(' '))].join('\n')}\n`

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false
  return number > 1
}

/** How many digits repeat in 1 / prime. */
function groupLength(prime: number): number {
  let length = 1
  for (let rest = 10 % prime; rest !== 1; rest = (rest * 10) % prime) length++
  return length
}

/** 5 pairs whose q is one of the largest primes up to n with q - 1 digits that repeat. */
export function longest(random: Random, args: { n: number }): string {
  const primes: number[] = []
  for (let q = args.n; q > 6 && primes.length < 5; q--)
    if (isPrime(q) && groupLength(q) === q - 1) primes.push(q)
  const q = () => (primes.length > 0 ? random.pick(primes) : 7)
  return toText(Array.from({ length: 5 }, () => [random.int(-1_000_000_000, 1_000_000_000), q()]))
}

/** Up to 20 pairs with p and q of any sign, up to `highest`. */
export function random(random: Random, args: { count: number; highest: number }): string {
  const pairs = Array.from({ length: Math.min(20, args.count) }, (): [number, number] => [
    random.int(-args.highest, args.highest),
    random.int(1, args.highest) * random.pick([1, 1, -1]),
  ])
  return toText(pairs)
}

/** 20 pairs with q a product of a few twos and fives, and now and then 3 or 7. */
export function tens(random: Random, args: { highest: number }): string {
  const pairs = Array.from({ length: 20 }, (): [number, number] => {
    let q = random.pick([1, 1, 3, 7, 9, 11])
    while (q < 5000 && random.int(0, 9) > 0) q *= random.pick([2, 5])
    return [random.int(-args.highest, args.highest), q]
  })
  return toText(pairs)
}

export function validate(input: string): true | string {
  const [first = '', ...lines] = (input.endsWith('\n') ? input.slice(0, -1) : input).split('\n')
  if (!/^[1-9]\d?$/.test(first) || Number(first) > 20) return `the first line is '${first}'`
  if (lines.length !== Number(first)) return `there are ${lines.length} pairs, not ${first}`
  for (const line of lines) {
    if (!/^(0|-?[1-9]\d{0,9}) -?[1-9]\d{0,4}$/.test(line)) return `'${line}' is no pair`
    const [p = 0, q = 0] = line.split(' ').map(Number)
    if (Math.abs(p) > 1_000_000_000 || Math.abs(q) > 50_000) return `'${line}' is too large`
  }
  return true
}
