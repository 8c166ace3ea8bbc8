interface Stock {
  root: Tree
  wanted: number[]
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

/** Adds a search tree of the keys from `from` to before `to`, which ascend; returns its root or -1. */
function addPart(random: Random, shape: Shape, keys: readonly number[], from: number, to: number): number {
  if (from >= to) return -1
  const middle = random.int(0, 2) === 0 ? random.int(from, to - 1) : (from + to) >> 1
  const root = add(shape, keys[middle] ?? 0)
  shape.left[root] = addPart(random, shape, keys, from, middle)
  shape.right[root] = addPart(random, shape, keys, middle + 1, to)
  return root
}

/** Keys that ascend from `first` on, each 1 to `gap` larger than the one before. */
function ascending(random: Random, n: number, first: number, gap: number): number[] {
  const keys: number[] = []
  for (let key = first; keys.length < n; key += random.int(1, gap)) keys.push(key)
  return keys
}

/** n sizes and as many wanted ones (or `wanted`), spread from just below the smallest to just above the largest. */
export function stock(
  random: Random,
  args: { n: number; wanted?: number; gap?: number; first?: number },
): Stock {
  const sizes = ascending(random, args.n, args.first ?? -2 * args.n, args.gap ?? 6)
  const shape: Shape = { values: [], left: [], right: [] }
  addPart(random, shape, sizes, 0, sizes.length)
  const low = (sizes[0] ?? 0) - 10
  const high = (sizes.at(-1) ?? 0) + 10
  return {
    root: levelOrder(shape),
    wanted: Array.from({ length: args.wanted ?? args.n }, () => random.int(low, high)),
  }
}

/** A path of `rows` nodes that turns by chance and closes in on a middle; the wanted sizes lie all around it. */
export function narrowing(random: Random, args: { rows: number; wanted: number }): Stock {
  const shape: Shape = { values: [], left: [], right: [] }
  let low = -1_000_000
  let high = 1_000_000
  let end = -1
  let side: 'left' | 'right' = 'left'
  for (let row = 0; row < args.rows; row++) {
    const below = random.pick(['left', 'right'] as const)
    const step = random.int(1, Math.max(1, Math.floor((high - low) / 20)))
    const size = below === 'left' ? high - step : low + step
    const node = add(shape, size)
    if (end >= 0) shape[side][end] = node
    if (below === 'left') high = size
    else low = size
    end = node
    side = below
  }
  const wanted = Array.from({ length: args.wanted }, () =>
    random.int(0, 2) === 0 ? random.int(-1_000_100, 1_000_100) : random.int(low - 3000, high + 3000),
  )
  return { root: levelOrder(shape), wanted }
}

/** Why a tree in level order is no search tree of different keys with at most `most` rows; else true. */
function searchTree(tree: Tree, most: number): true | string {
  const open = [{ low: -Infinity, high: Infinity, row: 1 }]
  for (let index = 0; index < tree.length; index++) {
    const key = tree[index]
    const place = open[index]
    if (place === undefined) return `the tree has no place for the value at index ${index}`
    if (key === null || key === undefined) continue
    if (key <= place.low || key >= place.high) return `the key ${key} breaks the rule of the search tree`
    if (place.row > most) return `the tree has more than ${most} rows`
    open.push({ ...place, high: key, row: place.row + 1 }, { ...place, low: key, row: place.row + 1 })
  }
  return true
}

export function validate(input: Stock): true | string {
  const sizes = input.root.filter((size) => size !== null)
  if (sizes.length < 1 || sizes.length > 50_000) return `the tree has ${sizes.length} nodes, not 1 to 50000`
  if (input.wanted.length > 50_000) return `there are ${input.wanted.length} wanted sizes, more than 50000`
  const wrong = [...sizes, ...input.wanted].find((size) => Math.abs(size) > 1_000_000_000)
  if (wrong !== undefined) return `the size ${wrong} is not between -1000000000 and 1000000000`
  return searchTree(input.root, 100)
}
