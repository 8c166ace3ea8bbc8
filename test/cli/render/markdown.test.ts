import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../src/cli/render/markdown.ts'
import { coloured, plain } from './paint.ts'

const statement = `# Widest gap

A shop has *n* shelves and **one** ladder. Write \`widestGap(heights)\`; the [rules](https://example.org/rules)
are short, and \\*stars\\* stay. A gap of 3 &lt; 4 & 5.

## Rules

1. The first rule is long enough to be wrapped at the narrowest of the three widths.
2. The second has parts:
   - one
   - two \`with code\`

> Nobody climbs
> twice.

| step | what the ladder does | cost |
|------|:--------------------:|-----:|
| 1 | stands at the shelf that is the lowest of them all | 10 |
| 2 | moves | 5 |

\`\`\`ts
const gap = heights.map((height, at) => height - (heights[at - 1] ?? 0))
	return gap
\`\`\`

---

Done.  
Really.
`

describe('renderMarkdown', () => {
  test('at 40 columns', () => {
    expect(renderMarkdown(statement, { columns: 40, paint: plain })).toMatchInlineSnapshot(`
      "# Widest gap

      A shop has *n* shelves and **one**
      ladder. Write \`widestGap(heights)\`; the
      rules (https://example.org/rules) are
      short, and *stars* stay. A gap of 3 < 4
      & 5.

      ## Rules

      1. The first rule is long enough to be
         wrapped at the narrowest of the three
         widths.
      2. The second has parts:
         - one
         - two \`with code\`

      │ Nobody climbs twice.

      step │    what the ladder does    │ cost
      ─────┼────────────────────────────┼─────
      1    │  stands at the shelf that  │   10
           │ is the lowest of them all  │
      2    │           moves            │    5

        const gap = heights.map((height, at) => height - (heights[at - 1] ?? 0))
            return gap

      ────────────────────────────────────────

      Done.
      Really.
      "
    `)
  })

  test('at 60 columns', () => {
    expect(renderMarkdown(statement, { columns: 60, paint: plain })).toMatchInlineSnapshot(`
      "# Widest gap

      A shop has *n* shelves and **one** ladder. Write
      \`widestGap(heights)\`; the rules (https://example.org/rules)
      are short, and *stars* stay. A gap of 3 < 4 & 5.

      ## Rules

      1. The first rule is long enough to be wrapped at the
         narrowest of the three widths.
      2. The second has parts:
         - one
         - two \`with code\`

      │ Nobody climbs twice.

      step │              what the ladder does              │ cost
      ─────┼────────────────────────────────────────────────┼─────
      1    │ stands at the shelf that is the lowest of them │   10
           │                      all                       │
      2    │                     moves                      │    5

        const gap = heights.map((height, at) => height - (heights[at - 1] ?? 0))
            return gap

      ────────────────────────────────────────────────────────────

      Done.
      Really.
      "
    `)
  })

  test('at 100 columns', () => {
    expect(renderMarkdown(statement, { columns: 100, paint: plain })).toMatchInlineSnapshot(`
      "# Widest gap

      A shop has *n* shelves and **one** ladder. Write \`widestGap(heights)\`; the rules
      (https://example.org/rules) are short, and *stars* stay. A gap of 3 < 4 & 5.

      ## Rules

      1. The first rule is long enough to be wrapped at the narrowest of the three widths.
      2. The second has parts:
         - one
         - two \`with code\`

      │ Nobody climbs twice.

      step │                what the ladder does                │ cost
      ─────┼────────────────────────────────────────────────────┼─────
      1    │ stands at the shelf that is the lowest of them all │   10
      2    │                       moves                        │    5

        const gap = heights.map((height, at) => height - (heights[at - 1] ?? 0))
            return gap

      ────────────────────────────────────────────────────────────────────────────────────────────────────

      Done.
      Really.
      "
    `)
  })

  test('with colours', () => {
    const text =
      '## Rules\n\nUse *one* **big `loop`** and [this](http://a.b), ~~not that~~.\n\n- first\n\n```\ncode\n```\n'
    expect(renderMarkdown(text, { columns: 40, paint: coloured })).toMatchInlineSnapshot(`
      "[1mRules[22m

      Use [34mone[39m [1mbig [36mloop[39m[22m and [34mthis[39m [90m(http://a.b)[39m,
      [90mnot that[39m.

      [34m-[39m first

        [36mcode[39m
      "
    `)
  })

  test('no line but code is wider than the columns', () => {
    const long = `${statement}\n\nhttps://example.org/${'long/'.repeat(30)}\n\n- ${'x'.repeat(150)}\n\n${'## wide \u6f22\u5b57'.repeat(9)}\n`
    for (let columns = 20; columns <= 130; columns++)
      for (const paint of [plain, coloured])
        for (const line of renderMarkdown(long, { columns, paint }).split('\n'))
          if (!/heights.map/.test(line))
            expect(stringWidth(line), `${columns}: ${line}`).toBeLessThanOrEqual(columns)
  })

  test('a table that is too wide for columns is told row by row', () => {
    const text =
      '| name | first | second | third |\n|---|---|---|---|\n| alpha | aaaaaaaaaa | bbbbbbbbbb | cccccccccc |\n| beta | a | b | c |'
    expect(renderMarkdown(text, { columns: 30, paint: plain })).toMatchInlineSnapshot(`
      "name: alpha
      first: aaaaaaaaaa
      second: bbbbbbbbbb
      third: cccccccccc

      name: beta
      first: a
      second: b
      third: c
      "
    `)
  })

  test('loose lists, tasks, and text that starts at a number', () => {
    const text = '3. three\n\n   more of three\n\n4. four\n\n\n- [x] done\n- [ ] open\n'
    expect(renderMarkdown(text, { columns: 40, paint: plain })).toMatchInlineSnapshot(`
      "3. three

         more of three

      4. four

      - [x] done
      - [ ] open
      "
    `)
  })

  test('what could command the terminal is shown, not done', () => {
    const text = renderMarkdown(
      'a \u001b[2Jb &#27;c &#x9b;d `\u0007&#7;` [x](http://a&#27;b) ![&#27;](u)\n\n    \u001b]0;title\u0007\n',
      {
        columns: 40,
        paint: plain,
      },
    )
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    expect(text).toContain('[2Jb')
  })

  test('nothing', () => {
    expect(renderMarkdown('', { columns: 40, paint: plain })).toBe('')
    expect(renderMarkdown(' \n\n', { columns: 40, paint: plain })).toBe('')
  })
})
