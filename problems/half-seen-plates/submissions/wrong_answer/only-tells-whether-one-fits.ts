// Mistake: stops at the first plate that fits below each question mark.
class Node {
  isPlate = false
  children = new Map<string, Node>()
}

export class PlateRegister {
  private readonly root = new Node()

  add(plate: string): boolean {
    let node = this.root
    for (const sign of plate) {
      if (!node.children.has(sign)) node.children.set(sign, new Node())
      node = node.children.get(sign)!
    }
    const isNew = !node.isPlate
    node.isPlate = true
    return isNew
  }

  count(pattern: string): number {
    const search = (node: Node | undefined, place: number): number => {
      if (node === undefined) return 0
      if (place === pattern.length) return node.isPlate ? 1 : 0
      if (pattern[place] !== '?') return search(node.children.get(pattern[place]!), place + 1)
      for (const child of node.children.values()) {
        const found = search(child, place + 1)
        if (found > 0) return found
      }
      return 0
    }
    return search(this.root, 0)
  }
}
