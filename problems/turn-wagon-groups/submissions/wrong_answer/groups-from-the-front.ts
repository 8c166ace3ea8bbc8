// Mistake: counts the groups from the engine, so that the wagons that stay are the last ones.
export function turnGroups(train: ListNode<number> | null, k: number): ListNode<number> | null {
  const helper = new ListNode(0, train)
  let before = helper
  while (true) {
    let end: ListNode<number> | null = before
    for (let step = 0; step < k && end !== null; step++) end = end.next
    if (end === null) return helper.next
    const last = before.next!
    for (let moved = 1; moved < k; moved++) {
      const node = last.next!
      last.next = node.next
      node.next = before.next
      before.next = node
    }
    before = last
  }
}
