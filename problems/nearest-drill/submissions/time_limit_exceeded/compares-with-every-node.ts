// Slow: compares each wanted size with every node of the tree.
export function nearestDrills(root: TreeNode<number> | null, wanted: number[]): number[] {
  return wanted.map((size) => {
    let best = root!.val
    const open = [root!]
    while (open.length > 0) {
      const node = open.pop()!
      const nearer = Math.abs(node.val - size) - Math.abs(best - size)
      if (nearer < 0 || (nearer === 0 && node.val < best)) best = node.val
      if (node.left !== null) open.push(node.left)
      if (node.right !== null) open.push(node.right)
    }
    return best
  })
}
