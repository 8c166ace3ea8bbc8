function turnRound(list: ListNode<number> | null): ListNode<number> | null {
  let turned: ListNode<number> | null = null
  for (let node = list; node !== null; node = node.next) turned = new ListNode(node.val, turned)
  return turned
}

export function addTablets(
  first: ListNode<number> | null,
  second: ListNode<number> | null,
  base: number,
): ListNode<number> | null {
  let left = turnRound(first)
  let right = turnRound(second)
  let sum: ListNode<number> | null = null
  let carry = 0
  while (left !== null || right !== null || carry === 1) {
    const total: number = (left?.val ?? 0) + (right?.val ?? 0) + carry
    sum = new ListNode(total % base, sum)
    carry = total < base ? 0 : 1
    left = left?.next ?? null
    right = right?.next ?? null
  }
  while (sum?.val === 0 && sum.next !== null) sum = sum.next
  return sum
}
