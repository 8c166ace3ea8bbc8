export function cancelStop(stops: ListNode<number> | null, k: number): ListNode<number> | null {
  let ahead = stops
  for (let step = 0; step < k; step++) {
    if (ahead === null) return stops
    ahead = ahead.next
  }
  const helper = new ListNode(0, stops)
  let before = helper
  while (ahead !== null && before.next !== null) {
    ahead = ahead.next
    before = before.next
  }
  before.next = before.next?.next ?? null
  return helper.next
}
