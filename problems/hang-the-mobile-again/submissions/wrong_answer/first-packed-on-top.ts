// Mistake: takes the ornament that was packed first for the topmost one.
export function hangAgain(leftToRight: number[], packed: number[]): TreeNode<number> | null {
  const [ornament] = packed
  if (ornament === undefined) return null
  const at = leftToRight.indexOf(ornament)
  const before = new Set(leftToRight.slice(0, at))
  return new TreeNode(
    ornament,
    hangAgain(
      leftToRight.slice(0, at),
      packed.slice(1).filter((number) => before.has(number)),
    ),
    hangAgain(
      leftToRight.slice(at + 1),
      packed.slice(1).filter((number) => !before.has(number)),
    ),
  )
}
