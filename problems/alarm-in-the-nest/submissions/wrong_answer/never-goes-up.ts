// Mistake: looks only at what lies below the start.
type Chamber = TreeNode<number>

function find(node: Chamber | null, start: number): Chamber | null {
  if (node === null || node.val === start) return node
  return find(node.left, start) ?? find(node.right, start)
}

function heightOf(node: Chamber | null): number {
  return node === null ? -1 : 1 + Math.max(heightOf(node.left), heightOf(node.right))
}

export function minutesToAll(root: Chamber | null, start: number): number {
  return heightOf(find(root, start))
}
