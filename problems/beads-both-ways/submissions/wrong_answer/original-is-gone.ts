// Mistake: reverses the list in place and compares it with the original, of which only the first node is left.
export function sameBothWays(beads: ListNode<number> | null): boolean {
  let reversed: ListNode<number> | null = null
  for (let rest = beads; rest !== null; ) {
    const next: ListNode<number> | null = rest.next
    rest.next = reversed
    reversed = rest
    rest = next
  }
  for (let bead = beads; bead !== null && reversed !== null; bead = bead.next) {
    if (bead.val !== reversed.val) return false
    reversed = reversed.next
  }
  return true
}
