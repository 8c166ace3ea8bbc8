import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type ListedProblem, renderList } from '../../../src/cli/render/list.ts'
import { coloured, plain } from './paint.ts'

const problems: readonly ListedProblem[] = [
  {
    id: 'first-bracket-fault',
    title: 'Where the brackets go wrong',
    difficulty: 'easy',
    minutes: 20,
    topics: ['stack', 'strings'],
    kind: 'stdio',
    dir: '/bank/first-bracket-fault',
    status: 'solved',
  },
  {
    id: 'same-after-backspaces',
    title: 'Two typists, one text',
    difficulty: 'medium',
    minutes: 5,
    topics: ['strings', 'stack', 'two-pointers'],
    kind: 'function',
    dir: '/bank/same-after-backspaces',
    status: 'tried',
  },
  {
    id: 'thumbnail-cache',
    title: 'Thumbnail cache',
    difficulty: 'hard',
    minutes: 110,
    topics: ['design'],
    kind: 'class',
    dir: '/bank/thumbnail-cache',
    status: 'new',
  },
]

describe('renderList', () => {
  test('at 40 columns', () => {
    expect(renderList(problems, { columns: 40, paint: plain })).toMatchInlineSnapshot(`
      "id                    difficulty  status
      first-bracket-fault   easy        solved
      same-after-backspac…  medium      tried
      thumbnail-cache       hard        new
      "
    `)
  })

  test('at 80 columns', () => {
    expect(renderList(problems, { columns: 80, paint: plain })).toMatchInlineSnapshot(`
      "id                     title             difficulty  min  topics          status
      first-bracket-fault    Where the brack…  easy         20  stack, strings  solved
      same-after-backspaces  Two typists, on…  medium        5  strings, stac…  tried
      thumbnail-cache        Thumbnail cache   hard        110  design          new
      "
    `)
  })

  test('at 120 columns', () => {
    expect(renderList(problems, { columns: 120, paint: plain })).toMatchInlineSnapshot(`
      "id                     title                        difficulty  min  topics                        kind      status
      first-bracket-fault    Where the brackets go wrong  easy         20  stack, strings                stdio     solved
      same-after-backspaces  Two typists, one text        medium        5  strings, stack, two-pointers  function  tried
      thumbnail-cache        Thumbnail cache              hard        110  design                        class     new
      "
    `)
  })

  test('with colours', () => {
    expect(renderList(problems, { columns: 60, paint: coloured })).toMatchInlineSnapshot(`
      "[1mid                     difficulty  min  status[22m
      first-bracket-fault    easy         20  [32msolved[39m
      same-after-backspaces  medium        5  [33mtried[39m
      thumbnail-cache        hard        110  [90mnew[39m
      "
    `)
  })

  test('no line is wider than the columns', () => {
    for (let columns = 34; columns <= 130; columns++)
      for (const line of renderList(problems, { columns, paint: plain }).split('\n'))
        expect(stringWidth(line), line).toBeLessThanOrEqual(columns)
  })

  test('where nothing fits', () => {
    expect(renderList([], { columns: 40, paint: plain })).toBe(
      'No problem fits. Without filters, prep list shows all.\n',
    )
  })
})
