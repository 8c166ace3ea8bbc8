function typed(keys: string): string {
  const text: string[] = []
  for (const key of keys) {
    if (key === '#') text.pop()
    else text.push(key)
  }
  return text.join('')
}

export function sameText(first: string, second: string): boolean {
  return typed(first) === typed(second)
}
