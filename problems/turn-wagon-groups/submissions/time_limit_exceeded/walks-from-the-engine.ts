// Slow: walks from the first wagon to each group, and to each wagon within it.
export function turnGroups(train: ListNode<number> | null, k: number): ListNode<number> | null {
  const at = (steps: number): ListNode<number> => {
    let node = train!
    for (let step = 0; step < steps; step++) node = node.next!
    return node
  }
  let count = 0
  for (let node = train; node !== null; node = node.next) count++
  for (let end = count; end >= k; end -= k) {
    for (let low = end - k, high = end - 1; low < high; low++, high--) {
      const [left, right] = [at(low), at(high)]
      ;[left.val, right.val] = [right.val, left.val]
    }
  }
  return train
}
