export function leftEdge(root: TreeNode<number> | null): number[] {
  const edge: number[] = []
  let row = root === null ? [] : [root]
  while (row.length > 0) {
    edge.push(row[0]!.val)
    const next: TreeNode<number>[] = []
    for (const node of row) {
      if (node.left !== null) next.push(node.left)
      if (node.right !== null) next.push(node.right)
    }
    row = next
  }
  return edge
}
