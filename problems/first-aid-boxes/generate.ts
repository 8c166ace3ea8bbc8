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

/** n chambers, each put at a place that is free, all places being as likely; costs from 0 to `most`. */
export function random(random: Random, args: { n: number; most?: number }): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const cost = () => random.int(0, args.most ?? 10_000)
  grow(random, shape, add(shape, cost()), args.n - 1, cost)
  return { root: levelOrder(shape) }
}

/** A path of `rows` chambers that turns by chance, and below it a bushy part of `bush` chambers. */
export function path(random: Random, args: { rows: number; bush: number; most?: number }): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const cost = () => random.int(0, args.most ?? 10_000)
  let end = add(shape, cost())
  for (let row = 1; row < args.rows; row++) {
    const node = add(shape, cost())
    shape[random.pick(['left', 'right'] as const)][end] = node
    end = node
  }
  grow(random, shape, end, args.bush, cost)
  return { root: levelOrder(shape) }
}

/** A full tree of `rows` rows; in every second row boxes are dear. */
export function full(random: Random, args: { rows: number }): { root: Tree } {
  const root: Tree = []
  for (let row = 0; row < args.rows; row++) {
    for (let place = 0; place < 2 ** row; place++)
      root.push(row % 2 === 0 ? random.int(1, 900) : random.int(500, 3000))
  }
  return { root }
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

export function validate(input: { root: Tree }): true | string {
  const costs = input.root.filter((cost) => cost !== null)
  if (costs.length > 150_000) return `the tree has ${costs.length} chambers, more than 150000`
  const rows = countRows(input.root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = costs.find((cost) => cost < 0 || cost > 10_000)
  if (wrong !== undefined) return `the cost ${wrong} is not between 0 and 10000`
  return true
}
