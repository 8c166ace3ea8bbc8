type Line = readonly number[]

function toText(n: number, lines: readonly Line[], offers: readonly Line[]): string {
  const rows = [[n, lines.length, offers.length], ...lines, ...offers]
  return `${rows.map((row) => row.join(' ')).join('\n')}\n`
}

/** Villages 1 to n in random order. */
const names = (random: Random, n: number) => random.shuffle(Array.from({ length: n }, (_, i) => i + 1))

/**
 * Existing lines join `groups` groups (or more, with few lines), with some lines in circles; up to twice as many offers as villages
 * join all of them, but for the last `cut` groups. Without `groups` there are half as many as villages.
 */
export function county(
  random: Random,
  args: { n: number; groups?: number; highest?: number; cut?: number },
): string {
  const { n, highest = 1_000_000_000, cut = 0 } = args
  const groups = args.groups ?? Math.ceil(n / 2)
  const order = names(random, n)
  const at = (i: number) => order[i] ?? 1
  const turned = (a: number, b: number) => (random.int(0, 1) === 0 ? [at(a), at(b)] : [at(b), at(a)])
  const lines: Line[] = []
  // The village at place i belongs to group i % groups.
  for (let i = groups; i < n; i++)
    lines.push(turned(i, random.int(0, Math.floor(i / groups) - 1) * groups + (i % groups)))
  for (let i = 0; i + groups < n && lines.length < Math.min(50_000, n + 50); i += 11)
    lines.push(turned(i, i + groups))
  const offers: Line[] = []
  const reached = groups - cut
  const member = (group: number) => group + groups * random.int(0, Math.floor((n - 1 - group) / groups))
  for (let group = 1; group < reached; group++)
    offers.push([...turned(member(group), member(random.int(0, group - 1))), random.int(1, highest)])
  while (offers.length < Math.min(60_000, 2 * n) && reached > 1) {
    const [a, b] = [member(random.int(0, reached - 1)), member(random.int(0, reached - 1))]
    if (a !== b) offers.push([...turned(a, b), random.int(1, highest)])
  }
  return toText(n, random.shuffle(lines), random.shuffle(offers))
}

/** Offers join the villages in one row, without existing lines, at prices that rise or fall along it. */
export function row(random: Random, args: { n: number; falling: boolean; highest: number }): string {
  const order = names(random, args.n)
  const offers = order.slice(1).map((village, i) => {
    const rank = args.falling ? args.n - i : i + 1
    return [order[i] ?? 1, village, args.highest - args.n + rank]
  })
  return toText(args.n, [], random.shuffle(offers))
}

export function validate(input: string): true | string {
  if (!/^(\d+ )+\d+(\n(\d+ )+\d+)*\n$/.test(input)) return 'not lines of integers, each ended by a line feed'
  const [head = [], ...rows] = input
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split(' ').map(Number))
  const [n = 0, k = -1, m = -1] = head
  if (head.length !== 3 || n < 1 || n > 50_000 || k > 50_000 || m > 60_000)
    return `the first line is [${head}]`
  if (rows.length !== k + m) return `there are ${rows.length} lines after the first, not ${k + m}`
  for (const [index, row] of rows.entries()) {
    const [a = 0, b = 0, price = 1] = row
    if (row.length !== (index < k ? 2 : 3)) return `line ${index + 2} has ${row.length} numbers`
    if (a < 1 || a > n || b < 1 || b > n || a === b) return `line ${index + 2} does not join two villages`
    if (price < 1 || price > 1_000_000_000) return `line ${index + 2} has the price ${price}`
  }
  return true
}
