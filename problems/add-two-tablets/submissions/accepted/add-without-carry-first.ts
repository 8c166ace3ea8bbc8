// Adds place by place from the front, then settles the carries from the back.
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
  let [long, short] = [read(first), read(second)]
  if (long.length < short.length) [long, short] = [short, long]
  const shift = long.length - short.length
  const sums = [0, ...long.map((value, place) => value + (short[place - shift] ?? 0))]
  for (let place = sums.length - 1; place > 0; place--) {
    if (sums[place]! < base) continue
    sums[place]! -= base
    sums[place - 1]! += 1
  }
  const top = sums.findIndex((value) => value > 0)
  if (top === -1) return new ListNode(0)
  let head: ListNode<number> | null = null
  for (let place = sums.length - 1; place >= top; place--) head = new ListNode(sums[place]!, head)
  return head
}
