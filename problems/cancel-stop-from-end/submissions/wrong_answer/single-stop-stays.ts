// Mistake: a guard meant for the empty list sends a list of one stop back unchanged.
export function cancelStop(stops: ListNode<number> | null, k: number): ListNode<number> | null {
  if (stops === null || stops.next === null) return stops
  let count = 0
  for (let node: ListNode<number> | null = stops; node !== null; node = node.next) count++
  if (k > count) return stops
  if (k === count) return stops.next
  let before = stops
  for (let step = 1; step < count - k; step++) before = before.next!
  before.next = before.next!.next
  return stops
}
