export function sameBothWays(beads: ListNode<number> | null): boolean {
  let slow = beads
  let fast = beads
  while (fast !== null && fast.next !== null) {
    fast = fast.next.next
    slow = slow!.next
  }
  let back: ListNode<number> | null = null
  while (slow !== null) {
    const next: ListNode<number> | null = slow.next
    slow.next = back
    back = slow
    slow = next
  }
  for (let front = beads; front !== null && back !== null; front = front.next) {
    if (front.val !== back.val) return false
    back = back.next
  }
  return true
}
