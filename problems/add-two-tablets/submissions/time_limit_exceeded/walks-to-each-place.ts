// Slow: walks from the front of both lists to each place.
export function addTablets(
  first: ListNode<number> | null,
  second: ListNode<number> | null,
  base: number,
): ListNode<number> | null {
  const count = (list: ListNode<number> | null): number => {
    let total = 0
    for (let node = list; node !== null; node = node.next) total++
    return total
  }
  const at = (list: ListNode<number> | null, steps: number): number => {
    if (steps < 0) return 0
    let node = list
    for (let step = 0; step < steps; step++) node = node!.next
    return node!.val
  }
  const [n, m] = [count(first), count(second)]
  let sum: ListNode<number> | null = null
  let carry = 0
  for (let place = 1; place <= Math.max(n, m) || carry > 0; place++) {
    const total = at(first, n - place) + at(second, m - place) + carry
    sum = new ListNode(total % base, sum)
    carry = Math.floor(total / base)
  }
  while (sum !== null && sum.val === 0 && sum.next !== null) sum = sum.next
  return sum
}
