// Slow: seeks by starting again at the smallest key and moving on key by key.
export class IndexCursor {
  private open: TreeNode<number>[] = []

  constructor(private root: TreeNode<number> | null) {
    this.openLeft(root)
  }

  private openLeft(top: TreeNode<number> | null): void {
    for (let node = top; node !== null; node = node.left) this.open.push(node)
  }

  peek(): number | null {
    return this.open.at(-1)?.val ?? null
  }

  next(): number | null {
    const node = this.open.pop()
    if (node === undefined) return null
    this.openLeft(node.right)
    return node.val
  }

  seek(key: number): void {
    this.open = []
    this.openLeft(this.root)
    while (this.open.length > 0 && this.open.at(-1)!.val < key) this.next()
  }
}
