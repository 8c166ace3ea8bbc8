interface Input {
  root: Tree
  start: number
}

/** The scent starts in the root, in the chamber that was added last, or in any. */
type Place = 'root' | 'last' | 'any'

type Side = 'left' | 'right'
type Tree = (number | null)[]

/** Nodes by index, the root first; a child that is missing is -1. */
interface Shape {
  values: number[]
  left: number[]
  right: number[]
}

function add(shape: Shape, value: number): number {
  shape.left.push(-1)
  shape.right.push(-1)
  return shape.values.push(value) - 1
}

/** Hangs `count` nodes below the node `top`, each at a place that is free, all places being as likely. */
function grow(random: Random, shape: Shape, top: number, count: number, value: () => number): void {
  const free: [parent: number, side: Side][] = [
    [top, 'left'],
    [top, 'right'],
  ]
  for (let added = 0; added < count; added++) {
    const place = random.int(0, free.length - 1)
    const [parent, side] = free[place] ?? [top, 'left']
    const node = add(shape, value())
    shape[side][parent] = node
    free[place] = [node, 'left']
    free.push([node, 'right'])
  }
}

function levelOrder(shape: Shape): Tree {
  const tree: Tree = []
  const queue = [0]
  for (const node of queue) {
    tree.push(node < 0 ? null : (shape.values[node] ?? null))
    if (node >= 0) queue.push(shape.left[node] ?? -1, shape.right[node] ?? -1)
  }
  while (tree.at(-1) === null) tree.pop()
  return tree
}

/** Rows of a tree in level order: a row has two entries for each node of the row above. */
function countRows(tree: Tree): number {
  let rows = 0
  let width = 1
  for (let from = 0; from < tree.length; rows++) {
    const row = tree.slice(from, from + width)
    from += width
    width = 2 * row.filter((value) => value !== null).length
  }
  return rows
}

/** Different numbers by chance, from 0 to 3n - 1. */
function numbers(random: Random, n: number): () => number {
  const left = random.shuffle(Array.from({ length: n }, (_, index) => 3 * index + random.int(0, 2)))
  return () => left.pop() ?? 3 * n
}

function finish(random: Random, shape: Shape, place: Place): Input {
  const { values } = shape
  const start = place === 'any' ? random.pick(values) : values[place === 'root' ? 0 : values.length - 1]
  return { root: levelOrder(shape), start: start ?? 0 }
}

/** n chambers, each put at a place that is free, all places being as likely. */
export function random(random: Random, args: { n: number; start?: Place }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = numbers(random, args.n)
  grow(random, shape, add(shape, value()), args.n - 1, value)
  return finish(random, shape, args.start ?? 'any')
}

/** n chambers: a stem of a quarter of them, at most 4900, that turns by chance, and a bush at its end. */
export function bushOnStem(random: Random, args: { n: number; start?: Place }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = numbers(random, args.n)
  const stem = Math.min(4900, Math.floor(args.n / 4))
  let end = add(shape, value())
  for (let count = 1; count < stem; count++) {
    const node = add(shape, value())
    shape[random.pick(['left', 'right'] as const)][end] = node
    end = node
  }
  grow(random, shape, end, args.n - stem, value)
  return finish(random, shape, args.start ?? 'last')
}

/** Two stems of `rows` chambers each, below a root, and `extra` chambers below the left one. */
export function twoStems(random: Random, args: { rows: number; extra: number; start?: Place }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = numbers(random, 2 * args.rows + args.extra + 1)
  const root = add(shape, value())
  const ends = { left: root, right: root }
  for (let row = 0; row < args.rows; row++)
    for (const side of ['left', 'right'] as const) {
      const node = add(shape, value())
      shape[row === 0 ? side : random.pick(['left', 'right'] as const)][ends[side]] = node
      ends[side] = node
    }
  grow(random, shape, ends.left, args.extra, value)
  return finish(random, shape, args.start ?? 'last')
}

export function validate(input: Input): true | string {
  const { root, start } = input
  const chambers = root.filter((value) => value !== null)
  if (chambers.length < 1 || chambers.length > 150_000) return `the tree has ${chambers.length} chambers`
  const rows = countRows(root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = chambers.find((value) => value < 0 || value > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between 0 and 1000000000`
  const different = new Set(chambers)
  if (different.size < chambers.length) return 'a number occurs twice'
  return different.has(start) || `there is no chamber ${start}`
}
