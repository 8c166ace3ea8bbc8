function nearest(root: TreeNode<number> | null, wanted: number): number {
  let best = root!.val
  let node = root
  while (node !== null) {
    const difference = Math.abs(node.val - wanted)
    const least = Math.abs(best - wanted)
    if (difference < least || (difference === least && node.val < best)) best = node.val
    node = wanted < node.val ? node.left : node.right
  }
  return best
}

export function nearestDrills(root: TreeNode<number> | null, wanted: number[]): number[] {
  return wanted.map((size) => nearest(root, size))
}
