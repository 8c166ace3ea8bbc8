// Mistake: asks whether a row has a number already by its truth, so a zero is overwritten.
export function leftEdge(root: TreeNode<number> | null): number[] {
  const edge: number[] = []
  let row = root === null ? [] : [root]
  for (let depth = 0; row.length > 0; depth++) {
    const next: TreeNode<number>[] = []
    for (const node of row) {
      edge[depth] ||= node.val
      if (node.left) next.push(node.left)
      if (node.right) next.push(node.right)
    }
    row = next
  }
  return edge
}
