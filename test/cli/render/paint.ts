import type { Paint } from '../../../src/cli/io.ts'

const same = (text: string): string => text

/** Colours off: every role is the identity. */
export const plain: Paint = {
  pass: same,
  fail: same,
  warn: same,
  hint: same,
  title: same,
  dim: same,
  code: same,
  accent: same,
}

const csi = '\u001b['
const colour = (open: number, close: number) => (text: string) => `${csi}${open}m${text}${csi}${close}m`

/** Colours on: one code a role. */
export const coloured: Paint = {
  pass: colour(32, 39),
  fail: colour(31, 39),
  warn: colour(33, 39),
  hint: colour(35, 39),
  title: colour(1, 22),
  dim: colour(90, 39),
  code: colour(36, 39),
  accent: colour(34, 39),
}
