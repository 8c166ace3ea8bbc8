// Mistake: turns the numbers into floating point, where those of more than 15 digits can look equal.
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
      if (Number(number) <= Number(before)) continue
      list.push(number)
      extend(end, number)
      list.pop()
    }
  }

  extend(0, '')
  return lists
}
