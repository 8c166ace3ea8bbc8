export class IndexCursor {
  /** The nodes that are still to be read and whose left part is done or being read; the next one is the last. */
  private open: TreeNode<number>[] = []

  constructor(private root: TreeNode<number> | null) {
    this.openLeft(root)
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
    let node = this.root
    while (node !== null) {
      if (node.val < key) {
        node = node.right
      } else {
        this.open.push(node)
        node = node.left
      }
    }
  }

  private openLeft(top: TreeNode<number> | null): void {
    for (let node = top; node !== null; node = node.left) this.open.push(node)
  }
}
