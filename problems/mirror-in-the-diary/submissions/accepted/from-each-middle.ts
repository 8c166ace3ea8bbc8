export function longestMirror(page: string): string {
  const places = [...page].flatMap((character, i) => (/[a-z]/i.test(character) ? i : []))
  const letters = places.map((i) => page[i].toLowerCase())
  let longest: number[] = []
  for (const middle of letters.keys()) {
    for (let [first, last] of [[middle, middle], [middle, middle + 1]]) {
      while (letters[first] !== undefined && letters[first] === letters[last]) {
        first--
        last++
      }
      const mirror = places.slice(first + 1, last)
      if (mirror.length > longest.length) longest = mirror
    }
  }
  // On a page without letters both ends are missing, and nothing is cut out.
  return page.slice(longest[0], longest.at(-1)! + 1)
}
