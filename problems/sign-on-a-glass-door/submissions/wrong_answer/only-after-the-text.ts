// Mistake: adds letters only after the text, even where fewer are needed before it.
export function signFor(text: string): string {
  const joined = `${[...text].reverse().join('')}#${text}`
  const lengths = [0]
  for (let i = 1; i < joined.length; i++) {
    let length = lengths[i - 1]
    while (length > 0 && joined[length] !== joined[i]) length = lengths[length - 1]
    lengths.push(joined[length] === joined[i] ? length + 1 : 0)
  }
  return text + joined.slice(lengths[joined.length - 1], text.length)
}
