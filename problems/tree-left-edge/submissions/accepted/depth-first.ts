export function leftEdge(root: TreeNode<number> | null): number[] {
  const edge: number[] = []
  const open: { node: TreeNode<number>; depth: number }[] = []
  if (root !== null) open.push({ node: root, depth: 0 })
  while (true) {
    const top = open.pop()
    if (top === undefined) return edge
    const { node, depth } = top
    if (depth === edge.length) edge.push(node.val)
    if (node.right !== null) open.push({ node: node.right, depth: depth + 1 })
    if (node.left !== null) open.push({ node: node.left, depth: depth + 1 })
  }
}
