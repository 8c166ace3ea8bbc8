// Mistake: walks down one path, left where possible, and misses rows that only another branch reaches.
export function leftEdge(root: TreeNode<number> | null): number[] {
  const edge: number[] = []
  for (let node = root; node !== null; node = node.left ?? node.right) edge.push(node.val)
  return edge
}
