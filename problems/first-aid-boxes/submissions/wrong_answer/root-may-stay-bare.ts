// Mistake: lets the root rely on a parent that it does not have.
function costs(chamber: TreeNode<number> | null): [box: number, served: number, bare: number] {
  if (chamber === null) return [Infinity, 0, 0]
  const left = costs(chamber.left)
  const right = costs(chamber.right)
  const served = Math.min(
    left[0] + Math.min(right[0], right[1]),
    right[0] + Math.min(left[0], left[1]),
  )
  return [chamber.val + Math.min(...left) + Math.min(...right), served, left[1] + right[1]]
}

export function leastCost(root: TreeNode<number> | null): number {
  return Math.min(...costs(root))
}
