// Mistake: compares each node with its children, not with everything below.
export function isSearchTree(root: TreeNode<number> | null): boolean {
  if (root === null) return true
  if (root.left !== null && root.left.val >= root.val) return false
  if (root.right !== null && root.right.val < root.val) return false
  return isSearchTree(root.left) && isSearchTree(root.right)
}
