import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { renderSkeleton } from '../../../src/cli/render/bank-new.ts'
import { coloured, plain } from './paint.ts'

const dir = '/home/me/our-bank/count-above'
const skeleton = {
  dir,
  files: ['problem.yaml', 'submissions/accepted/reference.ts'],
  missing: [
    { file: `${dir}/problem.yaml`, line: 3, message: 'still to be written: the statement' },
    { file: `${dir}/problem.yaml`, line: 9, message: 'still to be written: the twist' },
    { file: `${dir}/submissions/accepted/reference.ts`, line: 1, message: 'still to be written: it' },
  ],
}
const view = { paint: plain, cwd: '/home/me' }

describe('renderSkeleton', () => {
  test('at 60 columns', () => {
    expect(renderSkeleton('Count above', skeleton, { ...view, columns: 60 })).toMatchInlineSnapshot(`
      "✓ Count above is begun in our-bank/count-above

        file                               to write
        problem.yaml                              2
        submissions/accepted/reference.ts         1

      → What is still to be written, line by line: prep check
        our-bank/count-above
      "
    `)
  })

  test('elsewhere, with colours', () => {
    const text = renderSkeleton('Count above', skeleton, { columns: 80, paint: coloured, cwd: '/tmp' })
    expect(text).toMatchInlineSnapshot(`
      "[32m✓[39m [1mCount above[22m is begun in /home/me/our-bank/count-above

        [90mfile                               to write[39m
        problem.yaml                              2
        submissions/accepted/reference.ts         1

      [35m→[39m What is still to be written, line by line: prep check
        /home/me/our-bank/count-above
      "
    `)
  })

  test.each([30, 40, 80])('keeps to %d columns', (columns) => {
    for (const line of renderSkeleton('Count above', skeleton, { ...view, columns }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})
