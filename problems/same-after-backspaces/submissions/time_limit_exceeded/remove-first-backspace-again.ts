// Searches for the first backspace from the start after every removal: O(n^2).
function typed(keys: string): string {
  const left = [...keys]
  let i = left.indexOf('#')
  while (i >= 0) {
    if (i === 0) left.splice(0, 1)
    else left.splice(i - 1, 2)
    i = left.indexOf('#')
  }
  return left.join('')
}

export function sameText(first: string, second: string): boolean {
  return typed(first) === typed(second)
}
