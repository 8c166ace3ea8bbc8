// Mistake: drops every zero in front, so that the sum zero becomes the empty list.
export function addTablets(
  first: ListNode<number> | null,
  second: ListNode<number> | null,
  base: number,
): ListNode<number> | null {
  const turn = (list: ListNode<number> | null): ListNode<number> | null => {
    let turned: ListNode<number> | null = null
    for (let node = list; node !== null; node = node.next) turned = new ListNode(node.val, turned)
    return turned
  }
  let [left, right] = [turn(first), turn(second)]
  let sum: ListNode<number> | null = null
  let carry = 0
  while (left !== null || right !== null || carry > 0) {
    const total: number = (left?.val ?? 0) + (right?.val ?? 0) + carry
    sum = new ListNode(total % base, sum)
    carry = Math.floor(total / base)
    left = left?.next ?? null
    right = right?.next ?? null
  }
  while (sum !== null && sum.val === 0) sum = sum.next
  return sum
}
