// Mistake: compares the root with its two children and looks no further down.
function depth(hut: TreeNode<number> | null): number {
  return hut === null ? 0 : 1 + Math.max(depth(hut.left), depth(hut.right))
}

function bend(hut: TreeNode<number> | null): number {
  return hut === null ? 0 : depth(hut.left) + depth(hut.right)
}

export function longestWalk(root: TreeNode<number> | null): number {
  if (root === null) return 0
  return Math.max(bend(root), bend(root.left), bend(root.right))
}
