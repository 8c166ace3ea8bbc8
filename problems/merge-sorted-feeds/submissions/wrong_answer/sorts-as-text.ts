// Mistake: collects all readings and sorts them without a comparison, which sorts them as text.
export function mergeFeeds(feeds: (ListNode<number> | null)[]): ListNode<number> | null {
  const readings: number[] = []
  for (const feed of feeds) {
    for (let node = feed; node !== null; node = node.next) readings.push(node.val)
  }
  readings.sort()
  let head: ListNode<number> | null = null
  for (const reading of readings.reverse()) head = new ListNode(reading, head)
  return head
}
