// Mistake: joins the numbers to one text and turns that round, which compares digits.
export function sameBothWays(beads: ListNode<number> | null): boolean {
  let text = ''
  for (let bead = beads; bead !== null; bead = bead.next) text += bead.val
  return text === [...text].reverse().join('')
}
