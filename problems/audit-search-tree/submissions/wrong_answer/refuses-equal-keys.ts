// Mistake: the usual rule for different keys; an equal key on the right is refused.
function obeys(node: TreeNode<number> | null, low: number, high: number): boolean {
  if (node === null) return true
  if (node.val <= low || node.val >= high) return false
  return obeys(node.left, low, node.val) && obeys(node.right, node.val, high)
}

export function isSearchTree(root: TreeNode<number> | null): boolean {
  return obeys(root, -Infinity, Infinity)
}
