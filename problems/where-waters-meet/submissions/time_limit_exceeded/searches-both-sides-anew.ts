// Slow: at each node on the way down, collects anew all points of the left and of the right side.
type Point = TreeNode<number>

function numbersOf(node: Point | null): Set<number> {
  const numbers = new Set<number>()
  const open = [node]
  while (open.length > 0) {
    const next = open.pop()
    if (!next) continue
    numbers.add(next.val)
    open.push(next.left, next.right)
  }
  return numbers
}

export function filterPoint(root: Point | null, factories: number[]): number {
  const holds = (node: Point | null): boolean => {
    const numbers = numbersOf(node)
    return factories.every((number) => numbers.has(number))
  }
  if (root === null || !holds(root)) return -1
  let node = root
  while (true) {
    if (holds(node.left)) node = node.left!
    else if (holds(node.right)) node = node.right!
    else return node.val
  }
}
