// Slow: goes through all chambers for each minute.
type Chamber = TreeNode<number>

export function minutesToAll(root: Chamber | null, start: number): number {
  const chambers: Chamber[] = root === null ? [] : [root]
  for (const node of chambers) {
    if (node.left !== null) chambers.push(node.left)
    if (node.right !== null) chambers.push(node.right)
  }
  let reached = new Set(chambers.filter((node) => node.val === start))
  let minutes = 0
  while (reached.size < chambers.length) {
    const next = new Set(reached)
    for (const node of chambers) {
      for (const child of [node.left, node.right]) {
        if (child === null) continue
        if (reached.has(node)) next.add(child)
        if (reached.has(child)) next.add(node)
      }
    }
    reached = next
    minutes++
  }
  return minutes
}
