// Slow: the cases call each other, and work out the same part again and again.
type Chamber = TreeNode<number> | null

function box(chamber: Chamber): number {
  return chamber === null ? Infinity : chamber.val + loose(chamber.left) + loose(chamber.right)
}

function safe(chamber: Chamber): number {
  if (chamber === null) return 0
  const { left, right } = chamber
  return Math.min(box(chamber), box(left) + safe(right), safe(left) + box(right))
}

function loose(chamber: Chamber): number {
  return chamber === null ? 0 : Math.min(safe(chamber), safe(chamber.left) + safe(chamber.right))
}

export function leastCost(root: TreeNode<number> | null): number {
  return safe(root)
}
