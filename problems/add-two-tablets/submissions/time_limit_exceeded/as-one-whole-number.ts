// Slow: makes a BigInt of each tablet, and goes through the whole of it for every sign.
export function addTablets(
  first: ListNode<number> | null,
  second: ListNode<number> | null,
  base: number,
): ListNode<number> | null {
  const town = BigInt(base)
  const value = (list: ListNode<number> | null): bigint => {
    let total = 0n
    for (let node = list; node !== null; node = node.next) total = total * town + BigInt(node.val)
    return total
  }
  let rest = value(first) + value(second)
  let sum = new ListNode(Number(rest % town))
  for (rest /= town; rest > 0n; rest /= town) sum = new ListNode(Number(rest % town), sum)
  return sum
}
