// Slow: compares each ending and each beginning with the reversed text, as wholes: O(n^2).
export function signFor(text: string): string {
  const n = text.length
  const reversed = [...text].reverse().join('')
  for (let added = 0; ; added++) {
    if (text.slice(added) === reversed.slice(0, n - added)) return text + reversed.slice(n - added)
    if (text.slice(0, n - added) === reversed.slice(added)) return reversed.slice(0, added) + text
  }
}
