// Mistake: on a tie keeps the node that came first on the walk, which may be the larger one.
export function nearestDrills(root: TreeNode<number> | null, wanted: number[]): number[] {
  return wanted.map((size) => {
    let best = root!.val
    for (let node = root; node !== null; node = size < node.val ? node.left : node.right) {
      if (Math.abs(node.val - size) < Math.abs(best - size)) best = node.val
    }
    return best
  })
}
