// Mistake: stops at the first number that is too small; a longer one may be large enough.
export function possibleLists(digits: string): string[] {
  const lists: string[] = []
  const list: string[] = []

  function extend(start: number, before: string): void {
    if (start === digits.length) {
      lists.push(list.join(','))
      return
    }
    if (digits[start] === '0') return
    const shortest = Math.max(1, before.length)
    for (let end = start + shortest; end <= digits.length; end++) {
      const number = digits.slice(start, end)
      // Texts of the same length compare like the numbers; a longer number is larger.
      if (number.length === before.length && number <= before) break
      list.push(number)
      extend(end, number)
      list.pop()
    }
  }

  extend(0, '')
  return lists
}
