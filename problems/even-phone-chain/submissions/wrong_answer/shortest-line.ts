// Mistake: goes on with the shorter side, so that the height is that of the shortest line.
export function countUneven(root: TreeNode<number> | null, slack: number): number {
  let uneven = 0
  const heightOf = (node: TreeNode<number> | null): number => {
    if (node === null) return 0
    const left = heightOf(node.left)
    const right = heightOf(node.right)
    if (Math.abs(left - right) > slack) uneven++
    return Math.min(left, right) + 1
  }
  heightOf(root)
  return uneven
}
