// Slow: computes the heights of both sides anew for each member.
function heightOf(node: TreeNode<number> | null): number {
  return node === null ? 0 : 1 + Math.max(heightOf(node.left), heightOf(node.right))
}

export function countUneven(root: TreeNode<number> | null, slack: number): number {
  if (root === null) return 0
  const own = Math.abs(heightOf(root.left) - heightOf(root.right)) > slack ? 1 : 0
  return own + countUneven(root.left, slack) + countUneven(root.right, slack)
}
