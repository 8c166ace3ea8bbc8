import { InvalidArgumentError } from 'commander'

/** A parser for an argument or a flag that takes words. */
export function someText(text: string): string {
  const words = text.trim()
  if (words === '') throw new InvalidArgumentError('It must not be empty.')
  return words
}
