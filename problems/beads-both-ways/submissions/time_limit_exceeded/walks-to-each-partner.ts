// Slow: walks from the first bead to the partner of each bead.
export function sameBothWays(beads: ListNode<number> | null): boolean {
  let count = 0
  for (let bead = beads; bead !== null; bead = bead.next) count++
  let front = beads
  for (let index = 0; index < count; index++) {
    let partner = beads!
    for (let step = 1; step < count - index; step++) partner = partner.next!
    if (front!.val !== partner.val) return false
    front = front!.next
  }
  return true
}
