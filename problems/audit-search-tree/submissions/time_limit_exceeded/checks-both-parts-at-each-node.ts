// Slow: at each node, goes through both of its parts.
function every(node: TreeNode<number> | null, fits: (key: number) => boolean): boolean {
  if (node === null) return true
  return fits(node.val) && every(node.left, fits) && every(node.right, fits)
}

export function isSearchTree(root: TreeNode<number> | null): boolean {
  if (root === null) return true
  if (!every(root.left, (key) => key < root.val)) return false
  if (!every(root.right, (key) => key >= root.val)) return false
  return isSearchTree(root.left) && isSearchTree(root.right)
}
