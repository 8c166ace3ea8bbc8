// Mistake: tests the key by its truth, so key 0 is taken for the end.
export class IndexCursor {
  private keys: number[] = []
  private place = 0

  constructor(root: TreeNode<number> | null) {
    this.collect(root)
  }

  private collect(node: TreeNode<number> | null): void {
    if (node === null) return
    this.collect(node.left)
    this.keys.push(node.val)
    this.collect(node.right)
  }

  peek(): number | null {
    return this.keys[this.place] || null
  }

  next(): number | null {
    const key = this.peek()
    if (key) this.place++
    return key
  }

  seek(key: number): void {
    const place = this.keys.findIndex((other) => other >= key)
    this.place = place < 0 ? this.keys.length : place
  }
}
