class Node {
  isSewn = false
  readonly children = new Map<string, Node>()
}

/** Adds the word to the tree, and returns the node where it ends. */
function insert(root: Node, word: string): Node {
  let node = root
  for (const letter of word) {
    let child = node.children.get(letter)
    if (child === undefined) {
      child = new Node()
      node.children.set(letter, child)
    }
    node = child
  }
  return node
}

export function sewnWords(quilt: string[], words: string[]): string[] {
  const root = new Node()
  const ends = words.map((word) => insert(root, word))
  const patches = quilt.map((row) => [...row])
  const sew = (from: Node, row: number, column: number): void => {
    const letter = patches[row]?.[column] ?? ''
    const node = from.children.get(letter)
    if (node === undefined) return
    node.isSewn = true
    patches[row]![column] = ''
    sew(node, row - 1, column)
    sew(node, row + 1, column)
    sew(node, row, column - 1)
    sew(node, row, column + 1)
    patches[row]![column] = letter
  }
  for (const [row, line] of patches.entries()) for (const column of line.keys()) sew(root, row, column)
  return words.filter((_, index) => ends[index]!.isSewn)
}
