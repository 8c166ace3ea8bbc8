// Slow: looks at the heads of all feeds for each reading.
export function mergeFeeds(feeds: (ListNode<number> | null)[]): ListNode<number> | null {
  const helper = new ListNode(0)
  let last = helper
  while (true) {
    let best = -1
    for (let index = 0; index < feeds.length; index++) {
      const head = feeds[index]
      if (head && (best < 0 || head.val < feeds[best]!.val)) best = index
    }
    if (best < 0) return helper.next
    last = last.next = feeds[best]!
    feeds[best] = last.next
  }
}
