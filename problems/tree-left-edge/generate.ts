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

/** n nodes, each put at a place that is free, all places being as likely. */
export function random(random: Random, args: { n: number }): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const free: [parent: number, side: 'left' | 'right'][] = []
  for (let count = 0; count < args.n; count++) {
    const node = add(shape, random.int(-99, 99))
    if (free.length > 0) {
      const place = random.int(0, free.length - 1)
      const [parent, side] = free[place] ?? [0, 'left']
      shape[side][parent] = node
      free[place] = free.at(-1) ?? [0, 'left']
      free.pop()
    }
    free.push([node, 'left'], [node, 'right'])
  }
  return { root: levelOrder(shape) }
}

/** One node a row; each hangs on the left, on the right, or on a side by chance. */
export function chain(random: Random, args: { n: number; side: 'left' | 'right' | 'mixed' }): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  for (let count = 0; count < args.n; count++) {
    const node = add(shape, random.int(-9, 9))
    const side = args.side === 'mixed' ? random.pick(['left', 'right'] as const) : args.side
    if (node > 0) shape[side][node - 1] = node
  }
  return { root: levelOrder(shape) }
}

/** Below the root: a full tree of `bush` nodes on one side, a chain down to row `rows` on the other. */
export function bushAndChain(
  random: Random,
  args: { bush: number; rows: number; bushSide: 'left' | 'right' },
): { root: Tree } {
  const shape: Shape = { values: [], left: [], right: [] }
  const root = add(shape, random.int(0, 9))
  const first = add(shape, random.int(0, 9))
  const chainSide = args.bushSide === 'left' ? 'right' : 'left'
  shape[args.bushSide][root] = first
  for (let count = 1; count < args.bush; count++) {
    const node = add(shape, random.int(0, 9))
    const parent = first + ((count - 1) >> 1)
    shape[count % 2 === 1 ? 'left' : 'right'][parent] = node
  }
  let parent = root
  let side: 'left' | 'right' = chainSide
  for (let row = 2; row <= args.rows; row++) {
    const node = add(shape, random.int(0, 9))
    shape[side][parent] = node
    parent = node
    side = random.pick(['left', 'right'] as const)
  }
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
  if (numbers.length > 200_000) return `the tree has ${numbers.length} nodes, more than 200000`
  const rows = countRows(input.root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  const wrong = numbers.find((value) => Math.abs(value) > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between -1000000000 and 1000000000`
  return true
}
