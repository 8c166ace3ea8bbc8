// Slow: takes the letters off the front of an array, which moves all others each time: O(n^2).
export function shorten(notes: string): string {
  const rest = [...notes]
  const short: string[] = []
  while (rest.length > 0) {
    const letter = rest[0]!
    let count = 0
    while (rest[0] === letter) {
      rest.splice(0, 1)
      count++
    }
    short.push(count >= 3 ? `${letter}${count}` : letter.repeat(count))
  }
  return short.join('')
}
