export function cancelStop(stops: ListNode<number> | null, k: number): ListNode<number> | null {
  let count = 0
  for (let node = stops; node !== null; node = node.next) count++
  if (stops === null || k > count) return stops
  if (k === count) return stops.next
  let before = stops
  for (let step = 1; step < count - k; step++) before = before.next!
  before.next = before.next!.next
  return stops
}
