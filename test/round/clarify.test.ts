import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { askQuestion, clarifiedOf, showQuestions, tickQuestions } from '../../src/round/clarify.ts'
import { tempHistory } from '../history/fixtures.ts'
import { newRound } from '../history/rows.ts'

function openRound() {
  const history = tempHistory()
  const round = history.startRound(newRound())
  const now = round.startedAt + 60_000
  return {
    ask: (question: string) => askQuestion(history, round, question, now),
    show: () => showQuestions(history, round, now),
    tick: (ticked: readonly number[], total = 4) => tickQuestions(history, round, { ticked, total }, now),
    clarified: () => clarifiedOf(history.events(round.id)),
    times: () => history.events(round.id).filter(({ kind }) => kind === 'clarified').length,
  }
}

describe('questions', () => {
  it("are one's own first, and only then those of the problem", () => {
    const { ask, show, clarified, times } = openRound()
    expect(show).toThrow(UsageError)
    expect(clarified()).toEqual({ questions: [], shown: false, ticked: [] })
    ask('May it be empty?')
    show()
    show()
    ask('Is it sorted?')
    expect(clarified()).toEqual({
      questions: ['May it be empty?', 'Is it sorted?'],
      shown: true,
      ticked: [],
    })
    expect(times()).toBe(1)
  })

  it('are ticked once they were shown, the whole list anew each time', () => {
    const { ask, show, tick, clarified } = openRound()
    ask('Is it sorted?')
    expect(() => tick([1])).toThrow(/not shown yet/)
    show()
    tick([3, 1, 3])
    expect(clarified().ticked).toEqual([1, 3])
    tick([2])
    expect(clarified().ticked).toEqual([2])
    tick([])
    expect(clarified()).toMatchObject({ shown: true, ticked: [] })
  })

  it('are ticked by numbers that there are', () => {
    const { ask, show, tick, clarified } = openRound()
    ask('Is it sorted?')
    show()
    expect(() => tick([0])).toThrow(UsageError)
    expect(() => tick([1, 5])).toThrow(/no question 5/)
    expect(clarified().ticked).toEqual([])
  })
})

it('a damaged list of ticks holds only numbers', () => {
  const event = { id: '1', round: 'r', at: 0, kind: 'clarified', data: { ticked: [3, 'x', 1] } } as const
  expect(clarifiedOf([event])).toEqual({ questions: [], shown: true, ticked: [1, 3] })
})
