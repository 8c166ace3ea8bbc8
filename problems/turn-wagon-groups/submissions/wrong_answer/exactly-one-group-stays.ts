// Mistake: looks for more than k wagons instead of at least k, so that the group right behind the engine stays.
export function turnGroups(train: ListNode<number> | null, k: number): ListNode<number> | null {
  const nodes: ListNode<number>[] = []
  for (let node = train; node !== null; node = node.next) nodes.push(node)
  for (let end = nodes.length; end > k; end -= k) {
    const codes = nodes.slice(end - k, end).map((node) => node.val)
    for (let i = end - k; i < end; i++) nodes[i]!.val = codes.pop()!
  }
  return train
}
