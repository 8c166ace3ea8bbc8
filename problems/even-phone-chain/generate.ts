interface Input {
  root: Tree
  slack: number
}

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

/** n members, each put at a place that is free, all places being as likely. */
export function random(random: Random, args: { n: number; slack: number }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = () => random.int(1, 8)
  grow(random, shape, add(shape, value()), args.n - 1, value)
  return { root: levelOrder(shape), slack: args.slack }
}

/** n members: a stem of a quarter of them, at most 4900, on one side or on sides by chance, and a bush below. */
export function bushOnStem(random: Random, args: { n: number; slack?: number; side?: Side }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = () => random.int(1, 8)
  const stem = Math.min(4900, Math.floor(args.n / 4))
  let end = add(shape, value())
  for (let count = 1; count < stem; count++) {
    const node = add(shape, value())
    shape[args.side ?? random.pick(['left', 'right'] as const)][end] = node
    end = node
  }
  grow(random, shape, end, args.n - stem, value)
  return { root: levelOrder(shape), slack: args.slack ?? 3 }
}

export function validate(input: Input): true | string {
  const { root, slack } = input
  const numbers = root.filter((value) => value !== null)
  if (numbers.length > 150_000) return `the tree has ${numbers.length} members, more than 150000`
  const rows = countRows(root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = numbers.find((value) => value < 1 || value > 8)
  if (wrong !== undefined) return `the number ${wrong} is not between 1 and 8`
  return (slack >= 0 && slack <= 5000) || `slack is ${slack}, not between 0 and 5000`
}
