// Mistake: keeps totals in an array of 32-bit integers, where large ones wrap round.
export function countRuns(root: TreeNode<number> | null, target: number): number {
  const totals = new Int32Array(5001)
  let runs = 0

  function visit(skill: TreeNode<number> | null, row: number): void {
    if (skill === null) return
    totals[row] = totals[row - 1]! + skill.val
    for (let start = 0; start < row; start++) if (((totals[row]! - totals[start]!) | 0) === target) runs++
    visit(skill.left, row + 1)
    visit(skill.right, row + 1)
  }

  visit(root, 1)
  return runs
}
