/** What a shell would act on, were there one: to pass it on as it is would be a surprise. */
const shellWords = /^[|&;<>()`$]$/

/**
 * The words of a command, parted and unquoted as a shell does it: single quotes keep all, double quotes all but `\"` and
 * `\\`, a backslash keeps the next character. No shell is ever asked, so that pipes, redirections and variables are faults.
 */
export function splitCommand(text: string): { readonly words: string[] } | { readonly fault: string } {
  const words: string[] = []
  let word: string | undefined
  let quote: string | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (character === '\\' && quote !== "'" && (quote === undefined || next === '"' || next === '\\')) {
      if (next === '') return { fault: 'ends in a backslash' }
      word = (word ?? '') + next
      at++
    } else if (character === quote) quote = undefined
    else if (quote === undefined && (character === '"' || character === "'")) {
      quote = character
      word ??= ''
    } else if (quote === undefined && /\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (quote !== "'" && shellWords.test(character) && (quote === undefined || /[`$]/.test(character)))
      return {
        fault: `is not run by a shell, so that ${character} does nothing there: put it into single quotes if it is meant as it is, or the whole into a script`,
      }
    else word = (word ?? '') + character
  }
  if (quote !== undefined) return { fault: `has a ${quote} without its end` }
  if (word !== undefined) words.push(word)
  return { words }
}
