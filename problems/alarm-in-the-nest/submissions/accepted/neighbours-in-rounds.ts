type Chamber = TreeNode<number>

export function minutesToAll(root: Chamber | null, start: number): number {
  const neighbours = new Map<Chamber, Chamber[]>()
  const visit = (node: Chamber | null, parent: Chamber | null): void => {
    if (node === null) return
    neighbours.set(
      node,
      [parent, node.left, node.right].filter((other) => other !== null),
    )
    visit(node.left, node)
    visit(node.right, node)
  }
  visit(root, null)
  let row = [...neighbours.keys()].filter((node) => node.val === start)
  const reached = new Set(row)
  let minutes = -1
  while (row.length > 0) {
    minutes++
    const next: Chamber[] = []
    for (const node of row) {
      for (const other of neighbours.get(node)!) {
        if (reached.has(other)) continue
        reached.add(other)
        next.push(other)
      }
    }
    row = next
  }
  return minutes
}
