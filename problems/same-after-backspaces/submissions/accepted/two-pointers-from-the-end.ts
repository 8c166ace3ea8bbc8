/** Position of the last letter at or before `i` that survives, or -1. */
function survivor(keys: string, i: number): number {
  let backspaces = 0
  while (i >= 0 && (backspaces > 0 || keys[i] === '#')) {
    backspaces += keys[i] === '#' ? 1 : -1
    i--
  }
  return i
}

export function sameText(first: string, second: string): boolean {
  let i = survivor(first, first.length - 1)
  let j = survivor(second, second.length - 1)
  while (i >= 0 && j >= 0) {
    if (first[i] !== second[j]) return false
    i = survivor(first, i - 1)
    j = survivor(second, j - 1)
  }
  return i < 0 && j < 0
}
