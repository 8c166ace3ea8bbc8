export function turnGroups(train: ListNode<number> | null, k: number): ListNode<number> | null {
  let count = 0
  for (let node = train; node !== null; node = node.next) count++
  const helper = new ListNode(0, train)
  let before = helper
  for (let step = count % k; step > 0; step--) before = before.next!
  while (before.next !== null) {
    const last = before.next
    for (let moved = 1; moved < k; moved++) {
      const node = last.next!
      last.next = node.next
      node.next = before.next
      before.next = node
    }
    before = last
  }
  return helper.next
}
