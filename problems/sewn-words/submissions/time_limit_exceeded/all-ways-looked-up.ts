// Slow: spells out every way over the patches, up to the longest word, and looks each text up.
export function sewnWords(quilt: string[], words: string[]): string[] {
  const patches = quilt.map((row) => [...row])
  const wanted = new Set(words)
  const longest = Math.max(0, ...words.map((word) => word.length))
  const found = new Set<string>()
  const sew = (spelled: string, row: number, column: number): void => {
    const letter = patches[row]?.[column]
    if (!letter || spelled.length === longest) return
    const text = spelled + letter
    if (wanted.has(text)) found.add(text)
    patches[row]![column] = ''
    sew(text, row - 1, column)
    sew(text, row + 1, column)
    sew(text, row, column - 1)
    sew(text, row, column + 1)
    patches[row]![column] = letter
  }
  for (const [row, line] of patches.entries()) for (const column of line.keys()) sew('', row, column)
  return words.filter((word) => found.has(word))
}
