export function hangAgain(leftToRight: number[], packed: number[]): TreeNode<number> | null {
  const places = new Map<number, number>()
  for (const [place, ornament] of leftToRight.entries()) places.set(ornament, place)
  let unread = packed.length

  /** Hangs the ornaments with the places from `from` up to before `to`. */
  function hang(from: number, to: number): TreeNode<number> | null {
    if (from >= to) return null
    unread--
    const ornament = packed[unread]!
    const at = places.get(ornament)!
    // Read from its end, `packed` has the right side before the left one.
    const right = hang(at + 1, to)
    const left = hang(from, at)
    return new TreeNode(ornament, left, right)
  }

  return hang(0, leftToRight.length)
}
