export function filterPoint(root: TreeNode<number> | null, factories: number[]): number {
  const wanted = new Set(factories)
  let filter = -1
  const count = (node: TreeNode<number> | null): number => {
    if (node === null) return 0
    const found = count(node.left) + count(node.right) + (wanted.has(node.val) ? 1 : 0)
    if (found === wanted.size && filter === -1) filter = node.val
    return found
  }
  count(root)
  return filter
}
