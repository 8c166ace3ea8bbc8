// Mistake: ends the walk as soon as a node is further away than the best one.
export function nearestDrills(root: TreeNode<number> | null, wanted: number[]): number[] {
  return wanted.map((size) => {
    let best = root!.val
    let node = root
    while (node !== null) {
      const difference = Math.abs(node.val - size)
      const least = Math.abs(best - size)
      if (difference > least) break
      if (difference < least || node.val < best) best = node.val
      node = size < node.val ? node.left : node.right
    }
    return best
  })
}
