// Mistake: hands up the best walk below, bent or not, as if it could be extended.
export function longestWalk(root: TreeNode<number> | null): number {
  let longest = 0

  function best(hut: TreeNode<number> | null): number {
    if (hut === null) return 0
    const left = best(hut.left)
    const right = best(hut.right)
    longest = Math.max(longest, left + right)
    return Math.max(left + right, 1 + Math.max(left, right))
  }

  best(root)
  return longest
}
