export function countRuns(root: TreeNode<number> | null, target: number): number {
  // Totals from the root, by how many places of the current path have them; 0 is the place before the root.
  const totals = new Map<number, number>([[0, 1]])
  let runs = 0

  function visit(skill: TreeNode<number> | null, above: number): void {
    if (skill === null) return
    const total = above + skill.val
    runs += totals.get(total - target) ?? 0
    const count = totals.get(total) ?? 0
    totals.set(total, count + 1)
    visit(skill.left, total)
    visit(skill.right, total)
    totals.set(total, count)
  }

  visit(root, 0)
  return runs
}
