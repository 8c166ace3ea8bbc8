import { InvalidArgumentError } from 'commander'
import { closest, distance } from 'fastest-levenshtein'

/** A parser for a flag that takes one of some words; names the near miss, else all of them. */
export function choice(words: readonly string[]): (text: string) => string {
  return (text) => {
    if (words.includes(text)) return text
    const near = closest(text, [...words])
    throw new InvalidArgumentError(
      distance(text, near) <= 3 ? `Did you mean '${near}'?` : `It must be one of ${words.join(', ')}.`,
    )
  }
}
