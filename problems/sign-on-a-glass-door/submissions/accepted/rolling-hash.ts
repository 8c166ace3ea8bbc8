/** Compares each beginning and each ending with its reverse by a rolling hash; where the hashes agree, letter by letter. */
export function signFor(text: string): string {
  const reversed = [...text].reverse().join('')
  const beginning = longest(text)
  const ending = longest(reversed)
  return ending >= beginning ? text + reversed.slice(ending) : reversed.slice(0, text.length - beginning) + text
}

const modulus = 1_000_003
const base = 7919

function longest(text: string): number {
  const candidates: number[] = []
  let [forward, backward, power] = [0, 0, 1]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    forward = (forward * base + code) % modulus
    backward = (backward + code * power) % modulus
    power = (power * base) % modulus
    if (forward === backward) candidates.push(i + 1)
  }
  return candidates.reverse().find((length) => isPalindrome(text, length)) ?? 1
}

function isPalindrome(text: string, length: number): boolean {
  for (let i = 0, j = length - 1; i < j; i++, j--) if (text[i] !== text[j]) return false
  return true
}
