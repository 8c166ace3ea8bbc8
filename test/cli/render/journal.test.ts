import { lexer, type Token } from 'marked'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { expect, it } from 'vitest'
import type { JournalRound } from '../../../src/cli/journal-texts.ts'
import { oneLine } from '../../../src/cli/render/fit.ts'
import { type Journal, renderJournal } from '../../../src/cli/render/journal.ts'
import { escaped } from '../../../src/cli/render/journal-words.ts'
import { renderMarkdown } from '../../../src/cli/render/markdown.ts'
import { dayIn, dayNumbers } from '../../../src/insight/days.ts'
import { endedRounds } from '../../../src/insight/evidence.ts'
import { journalFigures } from '../../../src/insight/journal.ts'
import { firstDay, noon, practised } from '../../insight/plan-weeks.ts'
import { failed, roundOf } from '../../insight/rounds.ts'
import { plain } from './paint.ts'

const dayOf = dayIn('UTC')
const none = { before: { count: 0, value: null }, within: { count: 0, value: null } }

function journalOf(changes: Partial<Journal> & { readonly texts?: Partial<JournalRound> } = {}): Journal {
  const { texts, ...rest } = changes
  const [from, to] = [firstDay, firstDay + 7]
  const rounds = [
    roundOf({ title: 'Pair *with* a <sum>', startedAt: noon(1), firstVerdict: 'WA' }),
    failed({ title: 'Tree', topics: ['trees', 'bst'], startedAt: noon(2), minutesTaken: 25 }),
  ]
  const figures = journalFigures({
    rounds,
    predictions: [],
    from,
    to,
    numberOf: dayNumbers(dayOf, from),
    now: noon(6),
  })
  const bare = { rating: null, testing: null, growth: null, questions: [], notes: [] }
  return {
    from,
    to,
    figures,
    rounds: endedRounds(rounds).map((round, index) => ({ round, ...bare, ...(index === 0 && texts) })),
    actions: [],
    ratings: { communication: none, problemSolving: none, technical: none, testing: none },
    practice: [],
    notes: [],
    dayOf,
    ...rest,
  }
}

it('tells the days as Markdown', () => {
  const journal = journalOf({
    texts: {
      questions: ['May it be empty?'],
      notes: ['used | a map'],
      rating: {
        communication: 3,
        problemSolving: null,
        technical: null,
        testing: 1,
        wentWell: null,
        action: 'Ask',
      },
      testing: { caught: ['a'], missed: ['only neighbours'], wrong: 0, cases: 2, counted: 2, skipped: [] },
    },
    actions: [
      { action: 'Ask', title: 'Pair', at: noon(1), done: false },
      { action: 'Draw it', title: 'Tree', at: noon(2), done: true },
    ],
    practice: [practised({ score: { reached: 3, outOf: 4 }, feedback: 'Louder', topic: 'graphs' })],
    notes: [{ at: noon(3), text: 'Slept\nbadly' }],
  })
  expect(renderJournal(journal)).toMatchInlineSnapshot(`
    "# Practice journal, 2026-05-01 to 2026-05-07

    2 rounds on 2 days, 40 min: 1 solved, 1 given up. Practice elsewhere: 45 min.

    ## Rounds

    - **2026-05-02, Pair \\*with\\* a \\<sum\\>** (medium, graphs, typescript): solved after 15:00 (target 20:00), first verdict WA
      - Testing: your tests catch 1 of 2 known bugs; missed: only neighbours
      - Own rating, of 4: communication 3, testing 1
      - Next time: Ask
    - **2026-05-03, Tree** (medium, trees, bst, typescript): given up after 25:00 (target 20:00), first verdict WA

    ## Questions asked

    - 2026-05-02, *Pair \\*with\\* a \\<sum\\>*: May it be empty?

    ## Feedback

    - 2026-05-01, mock: Louder

    ## Action items

    - [ ] Ask (*Pair*, 2026-05-02)
    - [x] Draw it (*Tree*, done 2026-05-03)

    ## Topics

    | topic | before | at the end | solved |
    | --- | --- | --- | ---: |
    | bst | - | 48%, not enough data | 0/1 |
    | trees | - | 48%, not enough data | 0/1 |
    | graphs | - | 68%, not enough data | 1/1 |

    - Focus: bst, trees, graphs

    ## Improvements

    Not enough data to tell: it takes 5 rounds that count in these days and before (2 and 0), or 10 predictions.

    ## Practice elsewhere

    - 2026-05-01 · mock · 45 min · graphs · 3 of 4

    ## Notes

    - 2026-05-02, *Pair \\*with\\* a \\<sum\\>*: used \\| a map
    - 2026-05-04: Slept badly
    "
  `)
})

it('says so where there is nothing', () => {
  const figures = journalFigures({
    rounds: [],
    predictions: [],
    from: firstDay,
    to: firstDay + 1,
    numberOf: () => firstDay,
    now: noon(0),
  })
  expect(renderJournal(journalOf({ figures, rounds: [], to: firstDay + 1 }))).toBe(
    '# Practice journal, 2026-05-01 to 2026-05-01\n\nNo round in these days.\n',
  )
})

/** What a reader of the Markdown sees of a list's first line. */
function seen(markdown: string): string {
  const read = (token: Token): string => {
    if (token.type === 'escape' || !('tokens' in token) || !token.tokens)
      return 'text' in token && typeof token.text === 'string' ? unescapeHtml(token.text) : ''
    return token.tokens.map(read).join('')
  }
  const [list, ...rest] = lexer(markdown)
  if (list?.type !== 'list' || rest.length > 0 || !('items' in list)) return `not a list: ${markdown}`
  return list.items
    .flatMap((item: Token) => ('tokens' in item && item.tokens ? item.tokens.map(read) : []))
    .join('|')
}

function unescapeHtml(text: string): string {
  const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return text.replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (entity) => Object.entries(signs).find(([name]) => name === entity)?.[1] ?? entity,
  )
}

it('shows what people wrote as it is, whatever signs are in it', () => {
  const random = xoroshiro128plus(7)
  const pieces = [
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<b>',
    '&amp;',
    '~~',
    '|',
    '#',
    '\\',
    '!',
    'a',
    'é',
    ' ',
    '1.',
    '- ',
    '$x$',
    '://',
  ]
  for (let run = 0; run < 500; run++) {
    const text = Array.from(
      { length: uniformInt(random, 1, 12) },
      () => pieces[uniformInt(random, 0, pieces.length - 1)],
    ).join('')
    const shown = oneLine(text)
    if (shown === '') continue
    const line = `2026-05-01: ${shown}`
    // Markdown takes several spaces for one.
    expect(seen(`- 2026-05-01: ${escaped(text)}`).replace(/ +/g, ' ')).toBe(line.replace(/ +/g, ' '))
  }
})

it('is readable in a narrow terminal', () => {
  const text = renderMarkdown(renderJournal(journalOf()), { columns: 60, paint: plain })
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  expect(text).toMatch(/Pair \*with\* a <sum>/)
})
