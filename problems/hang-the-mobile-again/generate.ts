interface Lists {
  leftToRight: number[]
  packed: number[]
}

/** Nodes by index, the root first; a child that is missing is -1. */
interface Shape {
  left: number[]
  right: number[]
}

type Side = 'left' | 'right'

function add(shape: Shape): number {
  shape.left.push(-1)
  return shape.right.push(-1) - 1
}

/** Hangs `count` nodes below the node `top`, each at a place that is free, all places being as likely. */
function grow(random: Random, shape: Shape, top: number, count: number): void {
  const free: [parent: number, side: Side][] = [
    [top, 'left'],
    [top, 'right'],
  ]
  for (let added = 0; added < count; added++) {
    const place = random.int(0, free.length - 1)
    const [parent, side] = free[place] ?? [top, 'left']
    const node = add(shape)
    shape[side][parent] = node
    free[place] = [node, 'left']
    free.push([node, 'right'])
  }
}

/** The two lists of a mobile whose nodes get different numbers by chance. */
function lists(random: Random, shape: Shape): Lists {
  const count = shape.left.length
  const numbers = random.shuffle(Array.from({ length: count }, (_, index) => index - (count >> 1)))
  const leftToRight: number[] = []
  const packed: number[] = []
  // A node comes up three times: on the way down, after its left side, after its right side.
  const open: [node: number, visits: number][] = [[0, 0]]
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [node, visits] = top
    if (node < 0) continue
    if (visits === 1) leftToRight.push(numbers[node] ?? 0)
    if (visits === 2) {
      packed.push(numbers[node] ?? 0)
      continue
    }
    open.push([node, visits + 1], [(visits === 0 ? shape.left : shape.right)[node] ?? -1, 0])
  }
  return { leftToRight, packed }
}

/** n ornaments, each put at a place that is free, all places being as likely. */
export function random(random: Random, args: { n: number }): Lists {
  const shape: Shape = { left: [], right: [] }
  grow(random, shape, add(shape), args.n - 1)
  return lists(random, shape)
}

/** n ornaments: a stem of a quarter of them, at most 4900, on one side or on sides by chance, and a bush below. */
export function bushOnStem(random: Random, args: { n: number; side?: Side | 'mixed' }): Lists {
  const shape: Shape = { left: [], right: [] }
  const stem = Math.min(4900, Math.floor(args.n / 4))
  let end = add(shape)
  for (let count = 1; count < stem; count++) {
    const node = add(shape)
    const side = args.side === 'mixed' ? random.pick(['left', 'right'] as const) : (args.side ?? 'left')
    shape[side][end] = node
    end = node
  }
  grow(random, shape, end, args.n - stem)
  return lists(random, shape)
}

export function validate(input: Lists): true | string {
  const { leftToRight, packed } = input
  if (leftToRight.length > 150_000) return `there are ${leftToRight.length} ornaments, more than 150000`
  if (leftToRight.length !== packed.length) return 'the lists differ in length'
  const wrong = leftToRight.find((number) => Math.abs(number) > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between -1000000000 and 1000000000`
  const places = new Map(leftToRight.map((number, place) => [number, place]))
  if (places.size !== leftToRight.length) return 'a number occurs twice'
  // Parts by their range in leftToRight, and by where they end in packed.
  const open = [{ from: 0, to: leftToRight.length, end: packed.length, row: 1 }]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { from, to, end, row } = part
    if (from >= to) continue
    if (row > 5000) return 'the mobile has more than 5000 rows'
    const at = places.get(packed[end - 1] ?? Number.NaN) ?? -1
    if (at < from || at >= to) return `the lists do not fit at packed[${end - 1}]`
    open.push({ from, to: at, end: end - (to - at), row: row + 1 })
    open.push({ from: at + 1, to, end: end - 1, row: row + 1 })
  }
  return true
}
