import type { Paint } from '../../../src/cli/io.ts'

const role = (name: keyof Paint) => (text: string) => `<${name} ${text}>`

/** Shows the role of each piece of text: `<pass 4 solved>`. */
export const bracketed: Paint = {
  pass: role('pass'),
  fail: role('fail'),
  warn: role('warn'),
  hint: role('hint'),
  title: role('title'),
  dim: role('dim'),
  code: role('code'),
  accent: role('accent'),
}
