// Slow: for each row, searches the tree from the root for the first node of that depth.
function firstAt(node: TreeNode<number> | null, depth: number): TreeNode<number> | null {
  if (node === null || depth === 0) return node
  return firstAt(node.left, depth - 1) ?? firstAt(node.right, depth - 1)
}

export function leftEdge(root: TreeNode<number> | null): number[] {
  const edge: number[] = []
  while (true) {
    const node = firstAt(root, edge.length)
    if (node === null) return edge
    edge.push(node.val)
  }
}
