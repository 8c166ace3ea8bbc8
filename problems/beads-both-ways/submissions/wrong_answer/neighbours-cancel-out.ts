// Mistake: cancels equal neighbours on a stack as with brackets, so an odd string, or pairs side by side, come out wrong.
export function sameBothWays(beads: ListNode<number> | null): boolean {
  const stack: number[] = []
  for (let bead = beads; bead !== null; bead = bead.next) {
    if (stack.at(-1) === bead.val) stack.pop()
    else stack.push(bead.val)
  }
  return stack.length <= 1
}
