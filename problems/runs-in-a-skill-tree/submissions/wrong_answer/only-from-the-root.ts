// Mistake: counts only the runs that begin at the root.
export function countRuns(root: TreeNode<number> | null, target: number): number {
  if (root === null) return 0
  const rest = target - root.val
  return (rest === 0 ? 1 : 0) + countRuns(root.left, rest) + countRuns(root.right, rest)
}
