// Mistake: removes whenever the path exists, even if no tag ends there.
class Node {
  through = 0
  ending = 0
  children: Record<string, Node> = Object.create(null)
}

export class TagIndex {
  private root = new Node()

  private find(prefix: string): Node | null {
    let node: Node | undefined = this.root
    for (const letter of prefix) {
      node = node.children[letter]
      if (!node) return null
    }
    return node
  }

  add(tag: string): void {
    let node = this.root
    node.through++
    for (const letter of tag) {
      node = node.children[letter] ??= new Node()
      node.through++
    }
    node.ending++
  }

  remove(tag: string): boolean {
    const end = this.find(tag)
    if (!end || end.through === 0) return false
    let node = this.root
    node.through--
    for (const letter of tag) {
      node = node.children[letter]!
      node.through--
    }
    node.ending--
    return true
  }

  count(tag: string): number {
    return this.find(tag)?.ending ?? 0
  }

  startingWith(prefix: string): number {
    return this.find(prefix)?.through ?? 0
  }
}
