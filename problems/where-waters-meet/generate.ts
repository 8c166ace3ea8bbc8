interface Input {
  root: Tree
  factories: number[]
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

/** Different numbers by chance, from 0 to 3n - 1. */
function numbers(random: Random, n: number): () => number {
  const left = random.shuffle(Array.from({ length: n }, (_, index) => 3 * index + random.int(0, 2)))
  return () => left.pop() ?? 3 * n
}

/** n points, each put at a place that is free, all places being as likely; `factories` of them by chance, `missing` not there. */
export function random(random: Random, args: { n: number; factories: number; missing?: number }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = numbers(random, args.n)
  grow(random, shape, add(shape, value()), args.n - 1, value)
  const factories = Array.from({ length: args.factories }, () => random.pick(shape.values))
  for (let count = 0; count < (args.missing ?? 0); count++) factories.push(3 * args.n + count)
  return { root: levelOrder(shape), factories: random.shuffle(factories) }
}

/**
 * n points: a stem of a quarter of them, at most 4900, and a bush at its end; half of the bush are factories, of which the first
 * in the list stands at the stem's place `from`, counted from the mouth, if it is given.
 */
export function bushOnStem(random: Random, args: { n: number; side?: Side; from?: number }): Input {
  const shape: Shape = { values: [], left: [], right: [] }
  const value = numbers(random, args.n)
  const stem = Math.min(4900, Math.floor(args.n / 4))
  let end = add(shape, value())
  for (let count = 1; count < stem; count++) {
    const node = add(shape, value())
    shape[args.side ?? random.pick(['left', 'right'] as const)][end] = node
    end = node
  }
  grow(random, shape, end, args.n - stem, value)
  const bush = random.shuffle(shape.values.slice(Math.max(stem, 1)))
  const factories = bush.slice(0, Math.max(1, bush.length >> 1))
  if (args.from !== undefined) factories.unshift(shape.values[args.from] ?? 0)
  return { root: levelOrder(shape), factories: factories.length > 0 ? factories : [shape.values[0] ?? 0] }
}

export function validate(input: Input): true | string {
  const { root, factories } = input
  const points = root.filter((value) => value !== null)
  if (points.length > 150_000) return `the tree has ${points.length} points, more than 150000`
  const rows = countRows(root)
  if (rows > 5000) return `the tree has ${rows} rows, more than 5000`
  if (factories.length < 1 || factories.length > 150_000) return `there are ${factories.length} factories`
  const wrong = [...points, ...factories].find((number) => number < 0 || number > 1_000_000_000)
  if (wrong !== undefined) return `the number ${wrong} is not between 0 and 1000000000`
  return new Set(points).size === points.length || 'a number occurs twice in the tree'
}
