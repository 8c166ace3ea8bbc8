class Node {
  isWord = false
  children = new Map<string, Node>()
}

// Mistake: turns back when a word is found, and misses the longer words that begin with it.
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
  const patches = quilt.map((row) => [...row])
  const found = new Set<string>()
  const sew = (from: Node, spelled: string, row: number, column: number): void => {
    const letter = patches[row]?.[column] ?? ''
    const node = from.children.get(letter)
    if (node === undefined) return
    if (node.isWord) {
      found.add(spelled + letter)
      return
    }
    patches[row]![column] = ''
    sew(node, spelled + letter, row - 1, column)
    sew(node, spelled + letter, row + 1, column)
    sew(node, spelled + letter, row, column - 1)
    sew(node, spelled + letter, row, column + 1)
    patches[row]![column] = letter
  }
  for (let row = 0; row < quilt.length; row++) {
    for (let column = 0; column < quilt[row]!.length; column++) sew(root, '', row, column)
  }
  return words.filter((word) => found.has(word))
}
