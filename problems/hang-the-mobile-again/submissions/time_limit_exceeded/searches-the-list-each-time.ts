// Slow: for each ornament, searches the list for its place.
export function hangAgain(leftToRight: number[], packed: number[]): TreeNode<number> | null {
  function hang(from: number, to: number): TreeNode<number> | null {
    if (from >= to) return null
    const ornament = packed.pop()!
    const at = leftToRight.indexOf(ornament)
    const right = hang(at + 1, to)
    return new TreeNode(ornament, hang(from, at), right)
  }

  return hang(0, leftToRight.length)
}
