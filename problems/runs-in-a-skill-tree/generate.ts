interface Input {
  root: Tree
  target: number
}

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

type Side = 'left' | 'right'

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

/** n skills, each put at a place that is free, all places being as likely; numbers from -span to span. */
export function random(random: Random, args: { n: number; span: number; target: number }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = () => random.int(-args.span, args.span)
  grow(random, shape, add(shape, value()), args.n - 1, value)
  return { root: levelOrder(shape), target: args.target }
}

/** n skills: a stem of a quarter of them, at most 4900, that turns by chance, and a bushy tree at its end. */
export function bushOnStem(random: Random, args: { n: number; span?: number; target?: number }): Input {
  const span = args.span ?? 50
  const shape: Shape = { values: [], left: [], right: [] }
  const value = () => random.int(-span, span)
  const stem = Math.min(4900, Math.floor(args.n / 4))
  let end = add(shape, value())
  for (let count = 1; count < stem; count++) {
    const node = add(shape, value())
    shape[random.pick(['left', 'right'] as const)][end] = node
    end = node
  }
  grow(random, shape, end, args.n - stem, value)
  return { root: levelOrder(shape), target: args.target ?? 7 }
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

export function validate(input: Input): true | string {
  const numbers = input.root.filter((value) => value !== null)
  if (numbers.length > 150_000) return `the tree has ${numbers.length} skills, more than 150000`
  const rows = countRows(input.root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = [...numbers, input.target].find((value) => Math.abs(value) > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between -1000000000 and 1000000000`
  return true
}
