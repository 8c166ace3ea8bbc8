// Slow: at each hut, works out the depths of both parts from scratch.
function depth(hut: TreeNode<number> | null): number {
  return hut === null ? 0 : 1 + Math.max(depth(hut.left), depth(hut.right))
}

export function longestWalk(root: TreeNode<number> | null): number {
  if (root === null) return 0
  const here = depth(root.left) + depth(root.right)
  return Math.max(here, longestWalk(root.left), longestWalk(root.right))
}
