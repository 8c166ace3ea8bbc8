// Mistake: looks only at the walks that pass the root.
function depth(hut: TreeNode<number> | null): number {
  return hut === null ? 0 : 1 + Math.max(depth(hut.left), depth(hut.right))
}

export function longestWalk(root: TreeNode<number> | null): number {
  return root === null ? 0 : depth(root.left) + depth(root.right)
}
