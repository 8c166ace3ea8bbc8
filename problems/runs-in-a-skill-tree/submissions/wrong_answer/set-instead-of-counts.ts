// Mistake: remembers totals in a set, which holds one of each, and leaving a skill deletes the others' as well.
export function countRuns(root: TreeNode<number> | null, target: number): number {
  const totals = new Set<number>([0])
  let runs = 0

  function visit(skill: TreeNode<number> | null, above: number): void {
    if (skill === null) return
    const total = above + skill.val
    if (totals.has(total - target)) runs++
    totals.add(total)
    visit(skill.left, total)
    visit(skill.right, total)
    totals.delete(total)
  }

  visit(root, 0)
  return runs
}
