// Slow: begins at each skill and adds up all the way down.
function from(skill: TreeNode<number> | null, rest: number): number {
  if (skill === null) return 0
  const hit = skill.val === rest ? 1 : 0
  return hit + from(skill.left, rest - skill.val) + from(skill.right, rest - skill.val)
}

export function countRuns(root: TreeNode<number> | null, target: number): number {
  if (root === null) return 0
  return from(root, target) + countRuns(root.left, target) + countRuns(root.right, target)
}
