export function isSearchTree(root: TreeNode<number> | null): boolean {
  const path: TreeNode<number>[] = []
  let previous: TreeNode<number> | null = null
  let next = root
  while (next !== null || path.length > 0) {
    for (; next !== null; next = next.left) path.push(next)
    const node = path.pop()!
    if (previous !== null) {
      if (node.val < previous.val) return false
      // Equal neighbours: without a right child, the previous node is in the left part of this one.
      if (node.val === previous.val && previous.right === null) return false
    }
    previous = node
    next = node.right
  }
  return true
}
