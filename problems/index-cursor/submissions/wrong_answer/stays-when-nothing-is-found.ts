// Mistake: when no key is large enough, seek leaves the cursor where it was instead of at the end.
export class IndexCursor {
  private keys: number[] = []
  private place = 0

  constructor(root: TreeNode<number> | null) {
    const path: TreeNode<number>[] = []
    for (let node = root; node !== null || path.length > 0; ) {
      for (; node !== null; node = node.left) path.push(node)
      node = path.pop()!
      this.keys.push(node.val)
      node = node.right
    }
  }

  peek(): number | null {
    return this.keys[this.place] ?? null
  }

  next(): number | null {
    return this.keys[this.place++] ?? null
  }

  seek(key: number): void {
    const place = this.keys.findIndex((other) => other >= key)
    if (place >= 0) this.place = place
  }
}
