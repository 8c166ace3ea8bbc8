type Tree = (number | null)[]

/** Nodes by index, the root first; a child that is missing is -1. */
interface Shape {
  keys: number[]
  left: number[]
  right: number[]
}

function add(shape: Shape, key: number): number {
  shape.left.push(-1)
  shape.right.push(-1)
  return shape.keys.push(key) - 1
}

/** Adds a balanced tree of the keys from `from` to before `to`, which ascend; returns its root or -1. */
function addBalanced(shape: Shape, keys: readonly number[], from: number, to: number): number {
  if (from >= to) return -1
  let middle = (from + to) >> 1
  while (middle > from && keys[middle - 1] === keys[middle]) middle--
  const root = add(shape, keys[middle] ?? 0)
  shape.left[root] = addBalanced(shape, keys, from, middle)
  shape.right[root] = addBalanced(shape, keys, middle + 1, to)
  return root
}

function levelOrder(shape: Shape): Tree {
  const tree: Tree = []
  const queue = [0]
  for (const node of queue) {
    tree.push(node < 0 ? null : (shape.keys[node] ?? null))
    if (node >= 0) queue.push(shape.left[node] ?? -1, shape.right[node] ?? -1)
  }
  while (tree.at(-1) === null) tree.pop()
  return tree
}

/**
 * A balanced tree that obeys, or in which one node does not fit the root, though it fits its parent: the last of the left
 * part gets the root's key, or the first of the right part a key that is smaller by one.
 */
export function balanced(
  random: Random,
  args: { n: number; spoil?: 'equal-on-left' | 'smaller-on-right' },
): { root: Tree } {
  const keys = Array.from({ length: args.n }, () => random.int(-2 * args.n, 2 * args.n)).sort((a, b) => a - b)
  const shape: Shape = { keys: [], left: [], right: [] }
  addBalanced(shape, keys, 0, keys.length)
  const rootKey = shape.keys[0] ?? 0
  const [first, onward] =
    args.spoil === 'equal-on-left' ? [shape.left, shape.right] : [shape.right, shape.left]
  let node = first[0] ?? -1
  for (let next = onward[node] ?? -1; next >= 0; next = onward[node] ?? -1) node = next
  if (args.spoil === 'equal-on-left') shape.keys[node] = rootKey
  if (args.spoil === 'smaller-on-right') shape.keys[node] = rootKey - 1
  return { root: levelOrder(shape) }
}

/** A tree that obeys: a path of `rows` nodes that turns left and right by chance, and a balanced tree below it. */
export function bushBelowPath(random: Random, args: { rows: number; bush: number }): { root: Tree } {
  const shape: Shape = { keys: [], left: [], right: [] }
  let low = 0
  let high = args.bush + args.rows
  let parent = -1
  let side: 'left' | 'right' = 'left'
  for (let row = 0; row < args.rows; row++) {
    const below = random.pick(['left', 'right'] as const)
    const node = add(shape, below === 'left' ? --high : low++)
    if (parent >= 0) shape[side][parent] = node
    parent = node
    side = below
  }
  const keys = Array.from({ length: args.bush }, (_, index) => low + index)
  const bush = addBalanced(shape, keys, 0, keys.length)
  if (parent >= 0) shape[side][parent] = bush
  return { root: levelOrder(shape) }
}

/** Rows of a tree in level order: a row has two entries for each node of the row above. */
function countRows(tree: Tree): number {
  let rows = 0
  let width = 1
  for (let from = 0; from < tree.length; rows++) {
    const row = tree.slice(from, from + width)
    from += width
    width = 2 * row.filter((key) => key !== null).length
  }
  return rows
}

export function validate(input: { root: Tree }): true | string {
  const keys = input.root.filter((key) => key !== null)
  if (keys.length > 150_000) return `the tree has ${keys.length} nodes, more than 150000`
  const rows = countRows(input.root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = keys.find((key) => key < -2_147_483_648 || key > 2_147_483_647)
  if (wrong !== undefined) return `the key ${wrong} has more than 32 bits`
  return true
}
