class Node {
  isPlate = false
  readonly children = new Map<string, Node>()
}

export class PlateRegister {
  private readonly root = new Node()

  add(plate: string): boolean {
    let node = this.root
    for (const sign of plate) {
      let child = node.children.get(sign)
      if (child === undefined) {
        child = new Node()
        node.children.set(sign, child)
      }
      node = child
    }
    const isNew = !node.isPlate
    node.isPlate = true
    return isNew
  }

  count(pattern: string): number {
    let nodes = [this.root]
    for (const sign of pattern) {
      const next: Node[] = []
      for (const { children } of nodes) {
        const child = children.get(sign)
        if (sign === '?') next.push(...children.values())
        else if (child !== undefined) next.push(child)
      }
      nodes = next
    }
    return nodes.filter(({ isPlate }) => isPlate).length
  }
}
