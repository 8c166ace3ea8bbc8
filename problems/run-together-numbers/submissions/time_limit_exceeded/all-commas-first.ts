// Slow: tries all ways to put commas and looks at the order of the numbers only when the list is complete.
export function possibleLists(digits: string): string[] {
  const lists: string[] = []
  const isAscending = (list: string[]): boolean =>
    list.every((number, i) => {
      if (number[0] === '0') return false
      const before = list[i - 1] ?? ''
      return number.length === before.length ? number > before : number.length > before.length
    })
  const extend = (start: number, list: string[]): void => {
    if (start === digits.length && isAscending(list)) lists.push(list.join(','))
    for (let end = start + 1; end <= digits.length; end++) extend(end, [...list, digits.slice(start, end)])
  }
  extend(0, [])
  return lists
}
