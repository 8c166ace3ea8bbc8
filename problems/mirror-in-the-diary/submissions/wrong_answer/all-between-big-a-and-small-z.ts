// Mistake: [A-z] takes the signs between Z and a in ASCII, such as [ and ^, for letters.
export function longestMirror(page: string): string {
  const places: number[] = []
  for (let i = 0; i < page.length; i++) if (/[A-z]/.test(page[i])) places.push(i)
  const letters = places.map((i) => page[i].toLowerCase())
  let longest: number[] = []
  for (let middle = 0; middle < letters.length; middle++) {
    for (const shift of [0, 1]) {
      let first = middle
      let last = middle + shift
      while (first >= 0 && last < letters.length && letters[first] === letters[last]) {
        first--
        last++
      }
      const mirror = places.slice(first + 1, last)
      if (mirror.length > longest.length) longest = mirror
    }
  }
  return longest.length === 0 ? '' : page.slice(longest[0], longest[longest.length - 1] + 1)
}
