// Mistake: seeks only forwards, so a smaller key leaves the cursor where it is.
export class IndexCursor {
  private open: TreeNode<number>[] = []

  constructor(root: TreeNode<number> | null) {
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
    while (this.open.length > 0 && this.open.at(-1)!.val < key) this.next()
  }
}
