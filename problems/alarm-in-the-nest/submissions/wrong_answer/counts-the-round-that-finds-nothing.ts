// Mistake: counts the last round too, in which nothing new is reached.
type Chamber = TreeNode<number>

export function minutesToAll(root: Chamber | null, start: number): number {
  const parents = new Map<Chamber, Chamber>()
  const chambers: Chamber[] = root === null ? [] : [root]
  for (const node of chambers) {
    for (const child of [node.left, node.right]) {
      if (child === null) continue
      parents.set(child, node)
      chambers.push(child)
    }
  }
  let row = chambers.filter((node) => node.val === start)
  const reached = new Set(row)
  let minutes = 0
  while (row.length > 0) {
    const next: Chamber[] = []
    for (const node of row) {
      for (const other of [node.left, node.right, parents.get(node) ?? null]) {
        if (other === null || reached.has(other)) continue
        reached.add(other)
        next.push(other)
      }
    }
    row = next
    minutes++
  }
  return minutes
}
