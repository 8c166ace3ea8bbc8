// Mistake: compares how many members the sides have instead of their longest lines.
export function countUneven(root: TreeNode<number> | null, slack: number): number {
  let uneven = 0
  const count = (node: TreeNode<number> | null): number => {
    if (node === null) return 0
    const left = count(node.left)
    const right = count(node.right)
    if (Math.abs(left - right) > slack) uneven++
    return left + right + 1
  }
  count(root)
  return uneven
}
