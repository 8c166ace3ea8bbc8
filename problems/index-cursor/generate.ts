type Call = [method: 'peek'] | [method: 'next'] | [method: 'seek', key: number]

interface Input {
  new: [root: Tree]
  calls: Call[]
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

/** A search tree of n keys, at least `first`, each up to `gap` larger than the one before. */
function index(random: Random, n: number, first: number, gap: number): { root: Tree; keys: number[] } {
  const keys = ascending(random, n, first, gap)
  const shape: Shape = { values: [], left: [], right: [] }
  addPart(random, shape, keys, 0, keys.length)
  return { root: levelOrder(shape), keys }
}

/** Calls by chance on n keys; of a hundred calls, `seeks` seek a key, a fifth peek, and the others read on. */
export function mixed(random: Random, args: { n: number; calls: number; seeks: number }): Input {
  const { root, keys } = index(random, args.n, -args.n, 4)
  const calls: Call[] = []
  while (calls.length < args.calls) {
    const chance = random.int(0, 99)
    if (chance < args.seeks) calls.push(['seek', random.pick(keys) + random.int(-2, 2)])
    else calls.push(chance < 80 ? ['next'] : ['peek'])
  }
  return { new: [root], calls }
}

/** n keys and as many calls: three seek a key, mostly in the upper tenth, and the fourth reads it. */
export function seeks(random: Random, args: { n: number }): Input {
  const { root, keys } = index(random, args.n, -3 * args.n, 8)
  const calls: Call[] = []
  while (calls.length < args.n) {
    for (let i = 0; i < 3; i++) {
      const low = random.int(0, 9) === 0 ? 0 : Math.floor(args.n * 0.9)
      calls.push(['seek', (keys[random.int(low, args.n - 1)] ?? 0) - random.int(0, 3)])
    }
    calls.push(random.int(0, 5) === 0 ? ['peek'] : ['next'])
  }
  return { new: [root], calls }
}

/** Reads all n keys, twice past the end. */
export function readAll(random: Random, args: { n: number }): Input {
  const { root } = index(random, args.n, -1_000_000_000, 20_000)
  return { new: [root], calls: Array.from({ length: args.n + 2 }, () => ['next']) }
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

export function validate(input: Input): true | string {
  const [root] = input.new
  const keys = root.filter((key) => key !== null)
  if (keys.length > 50_000) return `the tree has ${keys.length} nodes, more than 50000`
  if (input.calls.length > 50_000) return `there are ${input.calls.length} calls, more than 50000`
  const sought = input.calls.flatMap((call) => (call[0] === 'seek' ? [call[1]] : []))
  const wrong = [...keys, ...sought].find((key) => Math.abs(key) > 1_000_000_000)
  if (wrong !== undefined) return `the key ${wrong} is not between -1000000000 and 1000000000`
  return searchTree(root, 100)
}
