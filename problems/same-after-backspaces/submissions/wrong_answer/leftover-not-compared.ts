// Compares from the end and stops when one text runs out, whatever is left of the other.
function nextLetter(keys: string, i: number): number {
  let backspaces = 0
  while (i >= 0 && (backspaces > 0 || keys[i] === '#')) {
    backspaces += keys[i] === '#' ? 1 : -1
    i--
  }
  return i
}

export function sameText(first: string, second: string): boolean {
  let i = nextLetter(first, first.length - 1)
  let j = nextLetter(second, second.length - 1)
  while (i >= 0 && j >= 0) {
    if (first[i] !== second[j]) return false
    i = nextLetter(first, i - 1)
    j = nextLetter(second, j - 1)
  }
  return true
}
