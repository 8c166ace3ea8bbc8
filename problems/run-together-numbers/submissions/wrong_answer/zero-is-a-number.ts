// Mistake: lets a single 0 pass as a number.
export function possibleLists(digits: string): string[] {
  const lists: string[] = []
  const list: string[] = []

  function extend(start: number, before: string): void {
    if (start === digits.length) {
      lists.push(list.join(','))
      return
    }
    const shortest = Math.max(1, before.length)
    for (let end = start + shortest; end <= digits.length; end++) {
      const number = digits.slice(start, end)
      // Texts of the same length compare like the numbers; a longer number is larger.
      if (number.length > 1 && number[0] === '0') break
      if (number.length === before.length && number <= before) continue
      list.push(number)
      extend(end, number)
      list.pop()
    }
  }

  extend(0, '')
  return lists
}
