/** Least costs of a part of the mine, by the state of its topmost chamber. */
interface Costs {
  /** It has a box. */
  box: number
  /** It has none, but one of its children has. */
  served: number
  /** It needs a box in its parent; everything below is served. */
  bare: number
}

function costs(chamber: TreeNode<number> | null): Costs {
  if (chamber === null) return { box: Infinity, served: 0, bare: 0 }
  const left = costs(chamber.left)
  const right = costs(chamber.right)
  return {
    box:
      chamber.val +
      Math.min(left.box, left.served, left.bare) +
      Math.min(right.box, right.served, right.bare),
    served: Math.min(
      left.box + Math.min(right.box, right.served),
      right.box + Math.min(left.box, left.served),
    ),
    bare: left.served + right.served,
  }
}

export function leastCost(root: TreeNode<number> | null): number {
  const { box, served } = costs(root)
  return Math.min(box, served)
}
