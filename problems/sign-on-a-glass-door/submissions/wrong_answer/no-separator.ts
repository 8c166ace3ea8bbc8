// Mistake: joins text and reversed text without a separator, so a match may be longer than the text.
export function signFor(text: string): string {
  const reversed = [...text].reverse().join('')
  const beginning = longest(text + reversed)
  const ending = longest(reversed + text)
  const n = text.length
  return ending >= beginning
    ? text + reversed.slice(ending)
    : reversed.slice(0, Math.max(0, n - beginning)) + text
}

function longest(joined: string): number {
  const lengths = [0]
  for (let i = 1; i < joined.length; i++) {
    let length = lengths[i - 1]
    while (length > 0 && joined[length] !== joined[i]) length = lengths[length - 1]
    lengths.push(joined[length] === joined[i] ? length + 1 : 0)
  }
  return lengths[joined.length - 1]
}
