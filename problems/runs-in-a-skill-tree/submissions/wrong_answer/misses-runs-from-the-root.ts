// Mistake: begins with an empty map, so runs that begin at the root are not found.
export function countRuns(root: TreeNode<number> | null, target: number): number {
  const totals = new Map<number, number>()
  let runs = 0

  function visit(skill: TreeNode<number> | null, above: number): void {
    if (skill === null) return
    const total = above + skill.val
    runs += totals.get(total - target) ?? 0
    totals.set(total, (totals.get(total) ?? 0) + 1)
    visit(skill.left, total)
    visit(skill.right, total)
    totals.set(total, totals.get(total)! - 1)
  }

  visit(root, 0)
  return runs
}
