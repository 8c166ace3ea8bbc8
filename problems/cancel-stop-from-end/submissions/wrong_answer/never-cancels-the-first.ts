// Mistake: without a node before the first stop, the case k = length is taken for "no such stop".
export function cancelStop(stops: ListNode<number> | null, k: number): ListNode<number> | null {
  let ahead = stops
  for (let step = 0; step < k && ahead !== null; step++) ahead = ahead.next
  if (ahead === null) return stops
  let before = stops
  while (ahead.next !== null) {
    ahead = ahead.next
    before = before!.next
  }
  before!.next = before!.next!.next
  return stops
}
