// Mistake: reads `packed` from its end, but builds the left side before the right one.
export function hangAgain(leftToRight: number[], packed: number[]): TreeNode<number> | null {
  const places = new Map(leftToRight.map((ornament, place) => [ornament, place]))

  function hang(from: number, to: number): TreeNode<number> | null {
    if (from >= to) return null
    const ornament = packed.pop()
    if (ornament === undefined) return null
    const at = places.get(ornament)!
    return new TreeNode(ornament, hang(from, at), hang(at + 1, to))
  }

  return hang(0, leftToRight.length)
}
