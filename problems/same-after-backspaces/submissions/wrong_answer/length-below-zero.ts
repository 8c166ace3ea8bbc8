// Keeps the length itself and lets it fall below zero when there is nothing to remove.
function typed(keys: string): string {
  const text: string[] = []
  let length = 0
  for (const key of keys) {
    if (key === '#') {
      length--
    } else {
      text[length] = key
      length++
    }
  }
  return text.slice(0, Math.max(length, 0)).join('')
}

export function sameText(first: string, second: string): boolean {
  return typed(first) === typed(second)
}
