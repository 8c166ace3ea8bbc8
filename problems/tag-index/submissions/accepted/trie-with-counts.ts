class Node {
  /** Labels that begin with this node's prefix, and labels that are equal to it. */
  through = 0
  ending = 0
  readonly children = new Map<string, Node>()
}

export class TagIndex {
  private readonly root = new Node()

  add(tag: string): void {
    let node = this.root
    node.through++
    for (const letter of tag) {
      let child = node.children.get(letter)
      if (child === undefined) {
        child = new Node()
        node.children.set(letter, child)
      }
      node = child
      node.through++
    }
    node.ending++
  }

  remove(tag: string): boolean {
    if (this.count(tag) === 0) return false
    let node: Node | undefined = this.root
    for (const letter of tag) {
      node.through--
      node = node.children.get(letter)!
    }
    node.through--
    node.ending--
    return true
  }

  count(tag: string): number {
    return this.find(tag)?.ending ?? 0
  }

  startingWith(prefix: string): number {
    return this.find(prefix)?.through ?? 0
  }

  private find(prefix: string): Node | undefined {
    let node: Node | undefined = this.root
    for (const letter of prefix) node = node?.children.get(letter)
    return node
  }
}
