// Mistake: looks only for palindromes that have a letter in the middle.
export function signFor(text: string): string {
  const n = text.length
  const reach = new Int32Array(n)
  let [centre, right, beginning, ending] = [0, 0, 1, 1]
  for (let i = 0; i < n; i++) {
    let r = i < right ? Math.min(reach[2 * centre - i], right - i) : 0
    while (i - r > 0 && i + r + 1 < n && text[i - r - 1] === text[i + r + 1]) r++
    reach[i] = r
    if (i + r > right) [centre, right] = [i, i + r]
    if (i === r) beginning = 2 * r + 1
    if (i + r === n - 1) ending = Math.max(ending, 2 * r + 1)
  }
  const reversed = [...text].reverse().join('')
  return ending >= beginning ? text + reversed.slice(ending) : reversed.slice(0, n - beginning) + text
}
