/** Invisible characters that change the order of text or hide in it. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/**
 * Makes text that comes from a program or a bank harmless and honest to show: control characters other than
 * newline and tab become visible signs (␛ for escape), and so do marks of direction and of no width.
 */
export function printable(text: string): string {
  return text.replace(control, controlSign).replace(invisible, codePoint)
}

/** The same for the text of a JSON document, whose meaning stays as it is: there, escapes say it. */
export function printableJson(json: string): string {
  // What is below 0x20 is escaped in JSON already, but for the white space between its parts.
  return json.replace(/[\u007f-\u009f]/g, codePoint).replace(invisible, codePoint)
}

function controlSign(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : codePoint(character)
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
