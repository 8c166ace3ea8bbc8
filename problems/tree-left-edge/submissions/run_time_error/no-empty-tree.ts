// Mistake: puts the root into the first row without asking whether there is one.
export function leftEdge(root: TreeNode<number>): number[] {
  const edge: number[] = []
  let row = [root]
  while (row.length > 0) {
    edge.push(row[0]!.val)
    row = row.flatMap((node) => [node.left, node.right]).filter((node) => node !== null)
  }
  return edge
}
