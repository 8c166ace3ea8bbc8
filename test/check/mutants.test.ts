import { describe, expect, it } from 'vitest'
import { type Mutant, mutantsOf } from '../../src/check/mutants/mutants.ts'
import { transform } from '../../src/judge/languages/esbuild.ts'

async function mutants(source: string): Promise<Mutant[]> {
  const program = await transform(source, 'ts', 'function')
  if ('message' in program) throw new Error(program.message)
  return mutantsOf(program)
}

const told = async (source: string): Promise<string[]> =>
  (await mutants(source)).map(({ line, original, replacement }) => `${line}: ${original} -> ${replacement}`)

describe('mutants', () => {
  it('change operators, bounds, constants, conditions and statements, and tell the line of the source', async () => {
    expect(
      await told(`interface Sum { total: number }

export function sum(numbers: number[], most: number): Sum {
  let total = 0
  for (let i = 0; i < most; i++) {
    if (numbers[i]! > 0 && true) total += numbers[i]!
  }
  return { total: total % 7 }
}
`),
    ).toMatchInlineSnapshot(`
      [
        "4: let total = 0; -> let total = 1;",
        "4: let total = 0; -> let total = -1;",
        "5: let i = 0 -> let i = 1",
        "5: i < most -> i <= most",
        "5: i < most -> i < most - 1",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (false) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (true) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if ((numbers[i] > 0) || true) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] > 0) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] >= 0 && true) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] > 1 && true) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] > -1 && true) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] > 0 && false) total += numbers[i];",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] > 0 && true) ;",
        "6: if (numbers[i] > 0 && true) total += numbers[i]; -> if (numbers[i] > 0 && true) total -= numbers[i];",
        "8: return { total: total % 7 }; -> return { total: total * 7 };",
        "8: return { total: total % 7 }; -> return { total: total % 8 };",
        "8: return { total: total % 7 }; -> return { total: total % 6 };",
      ]
    `)
  })

  it.each([
    ['a ?? b', ['a', 'b']],
    ['a && b || c', ['(a && b) && c', 'a && b', 'c', 'a || b || c', 'a || c', 'b || c']],
    [
      '(a ?? b) && !(a || c)',
      [
        '(a ?? b) || !(a || c)',
        'a ?? b',
        '!(a || c)',
        '(a) && !(a || c)',
        '(b) && !(a || c)',
        '(a ?? b) && (a || c)',
        '(a ?? b) && !(a && c)',
        '(a ?? b) && !(a)',
        '(a ?? b) && !(c)',
      ],
    ],
    ['!a', ['a']],
    ['-a', ['+a']],
    ['-1', ['-0', '-(-1)']],
    ['-5', ['-6', '-4']],
    ['10n', ['11n', '9n']],
    ['Math.min(a, b)', ['Math.max(a, b)']],
    ['a ? b : c', ['false ? b : c', 'true ? b : c']],
    ['({ length: 3, 4: a })', []],
    ['new Array(3)', []],
  ])('of %s', async (expression, expected) => {
    const found = await mutants(`export const f = (a, b, c) => ${expression}\n`)
    const part = (code: string) => /\(a, b, c\) => (.*);$/m.exec(code)?.[1]
    expect(found.map(({ code }) => part(code))).toEqual(expected)
  })

  it('leave alone what only throws, types, undefined, and what esbuild adds', async () => {
    expect(
      await told(`import { readFileSync } from 'node:fs'
type Five = 5
export function f(a: number | undefined): string | undefined {
  if (a! > 5) throw new RangeError('5' + 5)
  if (a! < 3) {
    throw new RangeError(\`\${5 + 1}\`)
  }
  return a === undefined ? undefined : readFileSync('x', 'utf8')
}
`),
    ).toMatchInlineSnapshot(`
      [
        "8: a === undefined -> false",
        "8: a === undefined -> true",
        "8: a === undefined -> a !== undefined",
      ]
    `)
  })

  it('remove each statement that does something, and no call of a super class', async () => {
    const found = await told(`export class A extends Map<string, number> {
  constructor() {
    super()
    this.clear()
  }
  turn(): void {
    this.delete('a')
    for (let i = this.size; i > 0; i--) i--
  }
}
`)
    expect(found).toContain('4: this.clear(); -> ;')
    expect(found.filter((text) => text.includes('super'))).toEqual([])
    expect(found).toContain(
      '8: for (let i = this.size; i > 0; i--) i--; -> for (let i = this.size + 1; i > 0; i--) i--;',
    )
    expect(found.filter((text) => text.endsWith('i++) i--;'))).toEqual([])
  })

  it('leave the defaults of parts that are taken out of an array, which are there for the type checker', async () => {
    const of = (pattern: string) =>
      told(`export const first = (line: string) => { const ${pattern} = line.split(' '); return name }`)
    expect(await of("[name = '', count = 0]")).toEqual(await of('[name, count]'))
  })
})
