// Mistake: does not mark where plates end, so that every beginning of a plate counts as one.
class Node {
  children = new Map<string, Node>()
}

export class PlateRegister {
  private readonly root = new Node()
  private readonly plates = new Set<string>()

  add(plate: string): boolean {
    if (this.plates.has(plate)) return false
    this.plates.add(plate)
    let node = this.root
    for (const sign of plate) {
      if (!node.children.has(sign)) node.children.set(sign, new Node())
      node = node.children.get(sign)!
    }
    return true
  }

  count(pattern: string): number {
    const search = (node: Node | undefined, place: number): number => {
      if (node === undefined) return 0
      if (place === pattern.length) return 1
      if (pattern[place] !== '?') return search(node.children.get(pattern[place]!), place + 1)
      let total = 0
      for (const child of node.children.values()) total += search(child, place + 1)
      return total
    }
    return search(this.root, 0)
  }
}
