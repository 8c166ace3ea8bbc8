interface Row {
  pattern: string
}

const stitches = ['k', 'p', 's', 'y', 't']

/** A pattern by chance with `items` items on the outermost level, nested up to `depth`, with numbers up to `most`. */
export function random(random: Random, args: { items: number; depth: number; most: number }): Row {
  const number = () => (random.int(0, 1) === 0 ? '' : String(random.int(1, args.most)))
  const group = (items: number, depth: number): string => {
    let text = ''
    for (let i = 0; i < items; i++) {
      const inner = depth > 0 && random.int(0, 2) === 0
      text += (inner ? `(${group(random.int(1, 3), depth - 1)})` : random.pick(stitches)) + number()
    }
    return text
  }
  return { pattern: group(args.items, args.depth) }
}

/** Many small groups side by side. */
export function repeats(random: Random, args: { groups: number }): Row {
  const groups = Array.from(
    { length: args.groups },
    () => `(${random.pick(stitches)}${random.pick(stitches)})${random.int(20, 29)}`,
  )
  return { pattern: groups.join('') }
}

/** Groups in groups; each of the innermost ones doubles, the others are made once. */
export function nested(random: Random, args: { depth: number; doubled: number }): Row {
  let pattern = random.pick(stitches)
  for (let level = 0; level < args.depth; level++) {
    const number = level < args.doubled ? '2' : random.pick(['', '1'])
    pattern = `(${pattern}${random.pick(stitches)})${number}${random.pick(stitches)}`
  }
  return { pattern }
}

/** Stitches without groups and mostly without numbers. */
export function plain(random: Random, args: { n: number }): Row {
  let pattern = ''
  while (pattern.length < args.n) pattern += random.pick(stitches) + random.pick(['', '', '', '1', '7'])
  return { pattern }
}

export function validate({ pattern }: Row): true | string {
  if (pattern.length > 50_000) return `the pattern has ${pattern.length} characters`
  if (!/^([a-z]([1-9]\d{0,5})?|\(|\)([1-9]\d{0,5})?)*$/.test(pattern)) return 'the pattern is not well formed'
  if (pattern.includes('()')) return 'a group is empty'
  const lengths = [0]
  for (const [, token, count] of pattern.matchAll(/([a-z()])(\d*)/g)) {
    if (token === '(') lengths.push(0)
    else {
      const item = token === ')' ? (lengths.pop() ?? 0) : 1
      const before = lengths.pop()
      if (before === undefined) return 'a parenthesis is closed that is not open'
      lengths.push(before + item * Number(count || 1))
    }
    if (lengths.length > 51) return 'groups are nested deeper than 50'
    if ((lengths.at(-1) ?? 0) > 500_000) return 'the result has more than 500000 letters'
  }
  return lengths.length === 1 ? true : 'a parenthesis is not closed'
}
