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

/** A path of `length` nodes below `top` that turns by chance; the first one hangs on `side`. Returns the last one. */
function path(random: Random, shape: Shape, top: number, length: number, side: Side): number {
  let end = top
  for (let count = 0; count < length; count++) {
    const node = add(shape, random.int(-99, 99))
    shape[count === 0 ? side : random.pick(['left', 'right'] as const)][end] = node
    end = node
  }
  return end
}

/** n nodes, each put at a place that is free, all places being as likely. */
export function random(random: Random, args: { n: number }): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const root = add(shape, 0)
  grow(random, shape, root, args.n - 1, () => random.int(-99, 99))
  return { root: levelOrder(shape) }
}

/** Below the root a short branch; on the other side a stem, at whose end two long arms part. */
export function arms(
  random: Random,
  args: { stem: number; arms: [number, number]; branch: number },
): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const root = add(shape, 1)
  path(random, shape, root, args.branch, 'left')
  const fork = path(random, shape, root, args.stem, 'right')
  path(random, shape, fork, args.arms[0], 'left')
  path(random, shape, fork, args.arms[1], 'right')
  return { root: levelOrder(shape) }
}

/** A stem, and a bushy tree at its end: n nodes in all, the stem at most 4500 of them. */
export function bushOnStem(random: Random, args: { n: number }): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const stem = Math.min(4500, Math.floor(args.n / 4))
  const end = path(random, shape, add(shape, 1), stem - 1, 'left')
  grow(random, shape, end, args.n - stem, () => random.int(-9, 9))
  return { root: levelOrder(shape) }
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
  const numbers = input.root.filter((value) => value !== null)
  if (numbers.length > 150_000) return `the tree has ${numbers.length} huts, more than 150000`
  const rows = countRows(input.root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = numbers.find((value) => Math.abs(value) > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between -1000000000 and 1000000000`
  return true
}
