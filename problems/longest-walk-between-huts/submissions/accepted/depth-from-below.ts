export function longestWalk(root: TreeNode<number> | null): number {
  let longest = 0

  /** The number of huts on the longest way straight down. */
  function depth(hut: TreeNode<number> | null): number {
    if (hut === null) return 0
    const left = depth(hut.left)
    const right = depth(hut.right)
    longest = Math.max(longest, left + right)
    return 1 + Math.max(left, right)
  }

  depth(root)
  return longest
}
