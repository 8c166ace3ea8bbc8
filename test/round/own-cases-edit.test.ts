import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCases } from '../../src/bank/cases.ts'
import type { Signature } from '../../src/model/problem.ts'
import { parseType } from '../../src/model/types.ts'
import { ownCasesText } from '../../src/round/own-cases.ts'
import { addCases, removeCase } from '../../src/round/own-cases-edit.ts'

const signature: Signature = {
  kind: 'function',
  name: 'total',
  params: [
    { name: 'numbers', type: parseType('long[]') },
    { name: 'word', type: parseType('string') },
  ],
  returns: parseType('float'),
}
const one = { in: { numbers: [9007199254740993n], word: 'it\'s: "x"\n' }, out: Number.NaN, label: 'a # b' }

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'prep-cases-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'cases.yaml')
  writeFileSync(file, text)
  return file
}

const casesIn = (file: string, of: Signature = signature) => {
  const { cases, faults } = readCases(readFileSync(file, 'utf8'), file, of)
  expect(faults).toEqual([])
  return cases.map(({ line: _line, ...rest }) => rest)
}

const written = `# mine

# about the first
- in: {numbers: [1], word: a} # beside it
  out: 1.50

# about the second
- {in: {numbers: [2, 3], word: b}}
# at the end
`

describe('addCases', () => {
  it('adds behind the comments that a round begins with, and to what was added', () => {
    const start = ownCasesText(signature, [])
    const file = fileWith(start)
    expect(addCases(file, [one], signature)).toBe(1)
    expect(addCases(file, [{ in: { numbers: [], word: '' } }], signature)).toBe(2)
    expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true)
    expect(casesIn(file)).toEqual([one, { in: { numbers: [], word: '' } }])
  })

  it('keeps comments, blank lines, and the way that values are written', () => {
    const file = fileWith(written)
    expect(addCases(file, [{ in: { numbers: [4n], word: 'c' }, out: 4 }], signature)).toBe(3)
    const text = readFileSync(file, 'utf8')
    for (const line of written.split('\n')) expect(text.split('\n')).toContain(line)
    expect(casesIn(file)).toHaveLength(3)
  })

  it.each(['', '[]\n', '- {in: {numbers: [1], word: a}}', '[{in: {numbers: [1], word: a}}]'])(
    'reads back what it adds to %j',
    (text) => {
      const file = fileWith(text)
      const number = addCases(file, [one], signature)
      expect(casesIn(file).at(number - 1)).toEqual(one)
    },
  )

  it('makes a file that is gone', () => {
    const file = fileWith('')
    rmSync(file)
    addCases(file, [one], signature)
    expect(casesIn(file)).toEqual([one])
  })

  it('keeps texts as they are', () => {
    const file = fileWith('')
    const texts = [
      { in: '1 2\n\n 3', out: ' x\n' },
      { in: '1\n2\n', out: '3\n' },
    ]
    addCases(file, texts, { kind: 'stdio' })
    expect(casesIn(file, { kind: 'stdio' })).toEqual(texts)
  })

  it.each(['numbers: 1\n', '- {in: [}\n', 'text\n'])('leaves alone what is no list: %j', (text) => {
    const file = fileWith(text)
    expect(() => addCases(file, [one], signature)).toThrow('cannot be changed')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('removeCase', () => {
  it('removes one, and leaves the comments of the others', () => {
    const file = fileWith(written)
    expect(removeCase(file, 2)).toBe(1)
    expect(readFileSync(file, 'utf8')).toContain(
      '# about the first\n- in: {numbers: [1], word: a} # beside it\n',
    )
    expect(casesIn(file)).toEqual([{ in: { numbers: [1n], word: 'a' }, out: 1.5 }])
  })

  it('leaves the first comments when the last case goes', () => {
    const start = ownCasesText(signature, [])
    const file = fileWith(start)
    addCases(file, [one], signature)
    expect(removeCase(file, 1)).toBe(0)
    expect(readFileSync(file, 'utf8').trimEnd()).toBe(start.trimEnd())
  })

  it('refuses a number that no case has', () => {
    expect(() => removeCase(fileWith(written), 3)).toThrow('There is no own case 3: they go from 1 to 2.')
    expect(() => removeCase(fileWith('# only this\n'), 1)).toThrow('There are no cases of your own.')
  })
})
