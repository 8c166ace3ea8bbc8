// Mistake: when the shorter tablet ends, takes over the rest of the longer one without the carry.
export function addTablets(
  first: ListNode<number> | null,
  second: ListNode<number> | null,
  base: number,
): ListNode<number> | null {
  const read = (list: ListNode<number> | null): number[] => {
    const values: number[] = []
    for (let node = list; node !== null; node = node.next) values.push(node.val)
    return values
  }
  const [left, right] = [read(first), read(second)]
  const sum: number[] = []
  let carry = 0
  while (left.length > 0 && right.length > 0) {
    const total = left.pop()! + right.pop()! + carry
    sum.push(total % base)
    carry = Math.floor(total / base)
  }
  if (left.length === 0 && right.length === 0 && carry > 0) sum.push(carry)
  sum.push(...left.reverse(), ...right.reverse())
  while (sum.length > 1 && sum.at(-1) === 0) sum.pop()
  let head: ListNode<number> | null = null
  for (const value of sum) head = new ListNode(value, head)
  return head
}
