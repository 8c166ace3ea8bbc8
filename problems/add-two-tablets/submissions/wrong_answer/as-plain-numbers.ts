// Mistake: turns the tablets into numbers, which are exact up to 2^53 only.
export function addTablets(
  first: ListNode<number> | null,
  second: ListNode<number> | null,
  base: number,
): ListNode<number> | null {
  const value = (list: ListNode<number> | null): number => {
    let total = 0
    for (let node = list; node !== null; node = node.next) total = total * base + node.val
    return total
  }
  let rest = value(first) + value(second)
  let sum = new ListNode(rest % base)
  rest = Math.floor(rest / base)
  while (rest > 0 && Number.isFinite(rest)) {
    sum = new ListNode(rest % base, sum)
    rest = Math.floor(rest / base)
  }
  return sum
}
