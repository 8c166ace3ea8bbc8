// Mistake: places as few boxes as possible, from the leaves upwards, and adds up their costs.
export function leastCost(root: TreeNode<number> | null): number {
  let sum = 0

  function place(chamber: TreeNode<number> | null): 'box' | 'served' | 'bare' {
    if (chamber === null) return 'served'
    const below = [place(chamber.left), place(chamber.right)]
    if (below.includes('bare')) {
      sum += chamber.val
      return 'box'
    }
    return below.includes('box') ? 'served' : 'bare'
  }

  if (place(root) === 'bare') sum += root!.val
  return sum
}
