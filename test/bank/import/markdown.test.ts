import { expect, it } from 'vitest'
import { readMarkdown } from '../../../src/bank/import/markdown.ts'

const none: ReadonlyMap<string, string> = new Map()
const line = (source: string): string => readMarkdown(source, none).markdown.trimEnd()

it.each([
  ['formulas', 'for $1 \\le n$ and $5$', 'for `1 ≤ n` and 5'],
  ['a formula over two lines', '$a +\nb$', '`a + b`'],
  ['prices', 'It costs \\$5 or \\$6.', 'It costs $5 or $6.'],
  ['lone dollars', 'from 5$ to 6 $ and', 'from 5$ to 6 $ and'],
  ['code', '`$a$` and ``{{nextsample}} ` ``', '`$a$` and ``{{nextsample}} ` ``'],
  ['fenced code', '```\n$a$ <b>\n```\n\n~~~~\n$b$\n~~~~', '```\n$a$ <b>\n```\n\n~~~~\n$b$\n~~~~'],
  ['display formulas', 'a\n\n$$\nx^{2}\n$$\n\nb', 'a\n\n```text\nx^2\n```\n\nb'],
  ['samples', 'a\n\n{{nextsample}}\n\n{{ remainingsamples }}\n\\nextsample\n\nb', 'a\n\nb'],
  [
    'HTML that places things',
    '<center>a</center><br>H<sub>2</sub>O <b>c</b><!-- no -->',
    'a\n\n\\\nH_2 O **c**',
  ],
  ['less than', '1 < 2 and 3 <= 4', '1 < 2 and 3 <= 4'],
])('%s', (_, source, expected) => {
  expect(line(source)).toBe(expected)
})

it('constants stand everywhere, other names stay', () => {
  const constants = new Map([['max', '10']])
  const source = '{{max}}, $x \\le {{max}}$, `{{max}}`, {{min}}'
  expect(readMarkdown(source, constants).markdown).toBe('10, `x ≤ 10`, `10`, {{min}}\n')
})

it('pictures are named', () => {
  const { markdown, leftOut } = readMarkdown(
    '![A cat](cat.png){width=50%}\n\n<img src="dog.svg" alt="Dog">\n',
    none,
  )
  expect(markdown).toBe('*(A picture is left out: A cat)*\n\n*(A picture is left out: Dog)*\n')
  expect(leftOut).toEqual([
    { what: 'cat.png', why: 'pictures are not shown' },
    { what: 'dog.svg', why: 'pictures are not shown' },
  ])
})

it('a first heading is the name', () => {
  expect(readMarkdown('# The *Name*\n\nText\n', none)).toMatchObject({
    title: 'The *Name*',
    markdown: 'Text\n',
  })
  expect(readMarkdown('## Input\n\nText\n', none).title).toBeUndefined()
})
