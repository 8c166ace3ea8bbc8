// Mistake: goes up to the root and into its other side, but into no side tunnel on the way.
type Chamber = TreeNode<number>

export function minutesToAll(root: Chamber | null, start: number): number {
  const heightOf = (node: Chamber | null): number =>
    node === null ? 0 : 1 + Math.max(heightOf(node.left), heightOf(node.right))
  const wayTo = (node: Chamber | null): Chamber[] | null => {
    if (node === null) return null
    if (node.val === start) return [node]
    const way = wayTo(node.left) ?? wayTo(node.right)
    way?.push(node)
    return way
  }
  const way = wayTo(root)!
  const below = Math.max(heightOf(way[0]!.left), heightOf(way[0]!.right))
  if (way.length === 1) return below
  const other = root!.left === way.at(-2) ? root!.right : root!.left
  return Math.max(below, way.length - 1 + heightOf(other))
}
