interface DayArgs {
  orders: number
  wallets: number
  /** The largest amount. */
  most: number
  /** So many of a hundred lines come again, and every fourth of these changed. */
  again: number
}

/** Orders by chance, most of which can be carried out. */
export function day(random: Random, { orders, wallets, most, again }: DayArgs): string {
  const lines: string[] = []
  const holds = ['none']
  const payments = ['none']
  const wallet = () => `w${random.int(1, wallets)}`
  for (let i = 0; i < orders; i++) {
    if (lines.length > 0 && random.int(1, 100) <= again) {
      const line = random.pick(lines)
      lines.push(
        random.int(0, 3) === 0 ? `${line.slice(0, line.lastIndexOf(' '))} ${random.int(1, most)}` : line,
      )
      continue
    }
    const key = `k${i}`
    const amount = random.int(1, most)
    const kind = random.pick(['load', 'load', 'pay', 'pay', 'pay', 'hold', 'hold', 'take', 'take', 'refund'])
    if (kind === 'load') lines.push(`${key} load ${wallet()} ${Math.min(1_000_000_000, 2 * amount)}`)
    if (kind === 'pay') lines.push(`${key} pay ${wallet()} ${wallet()} ${amount}`)
    if (kind === 'hold') lines.push(`${key} hold ${wallet()} ${amount}`)
    if (kind === 'take') lines.push(`${key} take ${random.pick(holds.slice(-4))} ${wallet()} ${amount}`)
    if (kind === 'refund') lines.push(`${key} refund ${random.pick(payments.slice(-6))} ${amount}`)
    if (kind === 'hold') holds.push(key)
    if (kind === 'pay' || kind === 'take') payments.push(key)
  }
  return `${lines.join('\n')}\n`
}

/** Hardly two orders with the same key or wallet; a tenth of the lines come again at the end. */
export function distinct(random: Random, { orders }: { orders: number }): string {
  const lines: string[] = []
  for (let i = 0; lines.length < orders; i++) {
    lines.push(`l${i} load a${i} ${random.int(1, 999)}`, `h${i} hold a${i} ${random.int(1, 400)}`)
    lines.push(
      random.int(0, 2) > 0
        ? `t${i} take h${i} b${i % 700} ${random.int(1, 300)}`
        : `p${i} pay a${i} b${i % 700} 5`,
    )
    lines.push(`r${i} refund ${random.pick(['t', 'p'])}${random.int(0, i)} ${random.int(1, 9)}`)
  }
  for (let i = 0; i < orders / 10; i++) lines.push(random.pick(lines))
  return `${lines.join('\n')}\n`
}

const order = new RegExp(
  '^N (load N A|pay N N A|hold N A|take N N A|refund N A)$'
    .replaceAll('N', '[a-z0-9-]{1,16}')
    .replaceAll('A', '[1-9]\\d{0,9}'),
)

export function validate(input: string): true | string {
  if (!input.endsWith('\n')) return 'the last line has no line break'
  const lines = input.slice(0, -1).split('\n')
  if (lines.length > 50_000) return `there are ${lines.length} lines`
  for (const [index, line] of lines.entries())
    if (!order.test(line) || Number(line.slice(line.lastIndexOf(' '))) > 1_000_000_000)
      return `line ${index + 1} is not an order`
  return true
}
