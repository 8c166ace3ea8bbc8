export function signFor(text: string): string {
  const reversed = [...text].reverse().join('')
  const beginning = palindromeAtStart(text, reversed)
  const ending = palindromeAtStart(reversed, text)
  return ending < beginning
    ? reversed.slice(0, -beginning) + text
    : text + reversed.slice(ending)
}

/** The length of the longest beginning of a text that is a palindrome. */
function palindromeAtStart(text: string, reversed: string): number {
  const joined = `${text}#${reversed}`
  const lengths = [0]
  let length = 0
  for (const letter of joined.slice(1)) {
    while (length > 0 && joined[length] !== letter) length = lengths[length - 1]
    if (joined[length] === letter) length++
    lengths.push(length)
  }
  return length
}
