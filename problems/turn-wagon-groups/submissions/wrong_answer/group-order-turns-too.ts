// Mistake: turns everything behind the wagons that stay, so that the groups change places, too.
export function turnGroups(train: ListNode<number> | null, k: number): ListNode<number> | null {
  let count = 0
  for (let node = train; node !== null; node = node.next) count++
  const helper = new ListNode(0, train)
  let before = helper
  for (let step = 0; step < count % k; step++) before = before.next!
  const last = before.next
  while (last?.next) {
    const node = last.next
    last.next = node.next
    node.next = before.next
    before.next = node
  }
  return helper.next
}
