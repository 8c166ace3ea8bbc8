// Mistake: removing the last copy of a tag deletes its node, and all longer tags below it.
class Node {
  ending = 0
  children = new Map<string, Node>()
}

export class TagIndex {
  private root = new Node()

  private find(prefix: string): Node | undefined {
    let node: Node | undefined = this.root
    for (const letter of prefix) node = node?.children.get(letter)
    return node
  }

  add(tag: string): void {
    let node = this.root
    for (const letter of tag) {
      if (!node.children.has(letter)) node.children.set(letter, new Node())
      node = node.children.get(letter)!
    }
    node.ending++
  }

  remove(tag: string): boolean {
    const node = this.find(tag)
    if (!node || node.ending === 0) return false
    node.ending--
    if (node.ending === 0) this.find(tag.slice(0, -1))!.children.delete(tag.at(-1)!)
    return true
  }

  count(tag: string): number {
    return this.find(tag)?.ending ?? 0
  }

  startingWith(prefix: string): number {
    const sum = (node: Node): number => {
      let total = node.ending
      for (const child of node.children.values()) total += sum(child)
      return total
    }
    const start = this.find(prefix)
    return start ? sum(start) : 0
  }
}
