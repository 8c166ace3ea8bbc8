// Mistake: takes a chamber for served if its children are, although neither of them may have a box.
function costs(chamber: TreeNode<number> | null): { box: number; served: number; bare: number } {
  if (chamber === null) return { box: Infinity, served: 0, bare: 0 }
  const left = costs(chamber.left)
  const right = costs(chamber.right)
  const isLeaf = chamber.left === null && chamber.right === null
  return {
    box:
      chamber.val +
      Math.min(left.box, left.served, left.bare) +
      Math.min(right.box, right.served, right.bare),
    served: isLeaf ? Infinity : Math.min(left.box, left.served) + Math.min(right.box, right.served),
    bare: left.served + right.served,
  }
}

export function leastCost(root: TreeNode<number> | null): number {
  const { box, served } = costs(root)
  return Math.min(box, served)
}
