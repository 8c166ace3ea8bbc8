// Mistake: the recursion for two nodes that are both there; it does not notice that a number is missing.
export function filterPoint(root: TreeNode<number> | null, factories: number[]): number {
  const wanted = new Set(factories)
  const find = (node: TreeNode<number> | null): TreeNode<number> | null => {
    if (node === null || wanted.has(node.val)) return node
    const left = find(node.left)
    const right = find(node.right)
    return left !== null && right !== null ? node : (left ?? right)
  }
  return find(root)?.val ?? -1
}
