const pairs = ['()', '[]', '{}'] as const
const fillers = [...'abcxyz019 =+;.<>"\'']

function asInput(text: string, random: Random): string {
  const lines: string[] = []
  const longest = Math.max(40, Math.ceil(text.length / 4_000))
  for (let at = 0; at < text.length; ) {
    const length = random.int(0, 9) === 0 ? 0 : random.int(1, longest)
    lines.push(text.slice(at, at + length))
    at += length
    if (lines.length === 9_999) {
      lines.push(text.slice(at))
      break
    }
  }
  return `${lines.length}\n${lines.map((line) => `${line}\n`).join('')}`
}

/** `n` / 2 brackets opened and then closed. With `fault`, the last one is closed by another kind. */
export function nested(random: Random, args: { n: number; fault?: boolean }): string {
  const kinds = Array.from({ length: Math.floor(args.n / 2) }, () => random.pick(pairs))
  const closing = kinds.map((pair) => pair.charAt(1)).reverse()
  if (args.fault) closing[closing.length - 1] = closing.at(-1) === ')' ? '}' : ')'
  return asInput(kinds.map((pair) => pair.charAt(0)).join('') + closing.join(''), random)
}

/** Brackets that open and close at random, with other characters among them; right but for the fault. */
export function program(random: Random, args: { n: number; fault?: 'changed' | 'missing' }): string {
  const text: string[] = []
  const open: string[] = []
  const closings: number[] = []
  while (text.length + open.length < args.n) {
    const step = random.int(0, 9)
    const latest = open.at(-1)
    if (step < 3) {
      const pair = random.pick(pairs)
      text.push(pair.charAt(0))
      open.push(pair.charAt(1))
    } else if (step < 6 && latest !== undefined) {
      open.pop()
      closings.push(text.push(latest) - 1)
    } else {
      text.push(random.pick(fillers))
    }
  }
  text.push(...open.reverse())
  const late = closings[closings.length - random.int(2, 5)] ?? 0
  if (args.fault === 'changed') text[late] = text[late] === ')' ? ']' : ')'
  if (args.fault === 'missing') text[late] = ' '
  return asInput(text.join(''), random)
}

export function opening(random: Random, args: { n: number }): string {
  return asInput(Array.from({ length: args.n }, () => random.pick(pairs).charAt(0)).join(''), random)
}

export function validate(input: string): true | string {
  const lines = input.split('\n')
  const first = lines.shift() ?? ''
  if (lines.pop() !== '') return 'the last line has no line feed'
  if (!/^[1-9][0-9]*$/.test(first)) return 'the first line is not a number'
  if (Number(first) > 10_000) return 'n is above 10000'
  if (Number(first) !== lines.length) return `n is ${first}, but ${lines.length} lines follow`
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  if (characters > 300_000) return `there are ${characters} characters, more than 300000`
  return lines.every((line) => /^[ -~]*$/.test(line)) ? true : 'a character is not printable ASCII'
}
