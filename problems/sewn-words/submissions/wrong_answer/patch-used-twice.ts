class Node {
  isWord = false
  children = new Map<string, Node>()
}

// Mistake: does not remember the patches that the word has used.
export function sewnWords(quilt: string[], words: string[]): string[] {
  const root = new Node()
  for (const word of words) {
    let node = root
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, new Node())
      node = node.children.get(letter)!
    }
    node.isWord = true
  }
  const found = new Set<string>()
  const sew = (from: Node, spelled: string, row: number, column: number): void => {
    const letter = quilt[row]?.[column]
    const node = letter === undefined ? undefined : from.children.get(letter)
    if (node === undefined) return
    if (node.isWord) found.add(spelled + letter)
    sew(node, spelled + letter, row - 1, column)
    sew(node, spelled + letter, row + 1, column)
    sew(node, spelled + letter, row, column - 1)
    sew(node, spelled + letter, row, column + 1)
  }
  for (let row = 0; row < quilt.length; row++) {
    for (let column = 0; column < quilt[row]!.length; column++) sew(root, '', row, column)
  }
  return words.filter((word) => found.has(word))
}
