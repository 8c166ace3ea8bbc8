// Mistake: looks only at the first and the last factory of the list.
export function filterPoint(root: TreeNode<number> | null, factories: number[]): number {
  const numbers = new Set<number>()
  const collect = (node: TreeNode<number> | null): void => {
    if (node === null) return
    numbers.add(node.val)
    collect(node.left)
    collect(node.right)
  }
  collect(root)
  if (factories.some((number) => !numbers.has(number))) return -1
  const ends = [factories[0], factories.at(-1)]
  const find = (node: TreeNode<number> | null): TreeNode<number> | null => {
    if (node === null || ends.includes(node.val)) return node
    const left = find(node.left)
    const right = find(node.right)
    return left !== null && right !== null ? node : (left ?? right)
  }
  return find(root)!.val
}
