// Mistake: takes the number off the list only when the search behind it failed, so later lists hold numbers of earlier ones.
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
      if (number.length === before.length && number <= before) continue
      list.push(number)
      const found = lists.length
      extend(end, number)
      if (lists.length === found) list.pop()
    }
  }

  extend(0, '')
  return lists
}
