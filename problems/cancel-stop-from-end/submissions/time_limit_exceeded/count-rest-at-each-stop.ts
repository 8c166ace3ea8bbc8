// Slow: at every stop, counts the stops that are left.
export function cancelStop(stops: ListNode<number> | null, k: number): ListNode<number> | null {
  let before: ListNode<number> | null = null
  for (let node = stops; node !== null; node = node.next) {
    let left = 0
    for (let rest: ListNode<number> | null = node; rest !== null; rest = rest.next) left++
    if (left < k) return stops
    if (left === k) {
      if (before === null) return node.next
      before.next = node.next
      return stops
    }
    before = node
  }
  return stops
}
