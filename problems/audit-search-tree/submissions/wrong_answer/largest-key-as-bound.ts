// Mistake: starts with the ends of 32 bits as bounds, and the upper one is itself a possible key.
function obeys(node: TreeNode<number> | null, low: number, high: number): boolean {
  if (node === null) return true
  if (node.val < low || node.val >= high) return false
  return obeys(node.left, low, node.val) && obeys(node.right, node.val, high)
}

export function isSearchTree(root: TreeNode<number> | null): boolean {
  return obeys(root, -(2 ** 31), 2 ** 31 - 1)
}
