import { closest, distance } from 'fastest-levenshtein'

/** Says that the wanted function or class is not there, and names what the person may have meant. */
export function missingWords(what: 'function' | 'class', wanted: string, names: readonly string[]): string {
  const near = names.length > 0 ? closest(wanted, [...names]) : undefined
  if (near === undefined) return `There is no ${what} named '${wanted}'. The file declares none.`
  const isNear = distance(near.toLowerCase(), wanted.toLowerCase()) <= Math.max(3, wanted.length / 2)
  const found = isNear
    ? `Found '${near}': rename it to '${wanted}'.`
    : `Found ${names
        .slice(0, 8)
        .map((name) => `'${name}'`)
        .join(', ')}.`
  return `There is no ${what} named '${wanted}'. ${found}`
}
