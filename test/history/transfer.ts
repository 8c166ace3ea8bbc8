import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { type History, openHistory } from '../../src/history/history.ts'
import type { ImportReport } from '../../src/history/import.ts'
import { difficulties } from '../../src/model/problem.ts'
import { tempFolder } from './fixtures.ts'
import { minute, newRound, newSubmission, start } from './rows.ts'

/** Works with the history of a file, and closes it. */
export async function using<T>(file: string, work: (history: History) => T | Promise<T>): Promise<T> {
  const history = openHistory({ file, now: start })
  try {
    return await work(history)
  } finally {
    history.close()
  }
}

/** A path for a database in a folder of its own. */
export const fresh = (): string => join(tempFolder(), 'history.db')

/** The lines of an export, the header first. */
export async function linesOf(file: string, since?: number): Promise<string[]> {
  return using(file, async (history) =>
    [...(await history.exportLines({ now: start, since }))].map(({ text }) => text),
  )
}

/** Imports a file, whatever it holds, into the history of another. */
export async function importInto(database: string, file: string, dryRun = false): Promise<ImportReport> {
  const tempFolder = join(database, '..', 'temp')
  return using(database, (history) =>
    history.importFile({ file, name: 'some.jsonl', tempFolder, now: start, dryRun }),
  )
}

/** A copy of a history with others imported into it, one after the other. */
export async function merged(first: string, ...others: readonly string[]): Promise<string> {
  const file = fresh()
  copyFileSync(first, file)
  for (const other of others) await importInto(file, other)
  return file
}

interface Living {
  readonly shared?: string
  readonly paceMs?: number
  /** Runs, ratings and judge errors, too. */
  readonly more?: boolean
}

/**
 * Does `steps` things at random to a history, as a person might, most of them within `paceMs` of each other: as many of
 * one instant, where that is little. The round `shared` may stay open; all others are ended.
 */
export async function live(
  file: string,
  random: RandomGenerator,
  steps: number,
  { shared, paceMs = 1, more = false }: Living = {},
): Promise<void> {
  const upTo = (most: number) => uniformInt(random, 0, most)
  await using(file, (history) => {
    let at = start + upTo(2)
    const one = (): unknown => {
      at += upTo(2) * paceMs
      const open = history.openRound()
      if (open === undefined) {
        at += 300 * paceMs
        const problem = `problem-${upTo(4)}`
        const difficulty = difficulties[upTo(2)] ?? 'easy'
        return history.startRound(
          newRound({ problem, difficulty, startedAt: at, deadline: at + 20 * paceMs + minute }),
        )
      }
      const text = `text ${upTo(3)}`
      const submit = (end?: 'accepted') =>
        history.addSubmission(newSubmission(open.id, { at, source: text, verdict: end ? 'AC' : 'WA', end }))
      const choices = [
        () => history.addEvent(open.id, 'saved', { source: history.addSource(text) }, at),
        () => history.addEvent(open.id, 'noted', { text }, at),
        () => history.hint(open.id, 1 + upTo(3), upTo(2) * 1000, at),
        () => history.reveal(open.id, { what: 'solution' }, at),
        () => history.addEntry('note', { text }, at),
        () => submit(),
        () => submit('accepted'),
        () => history.endRound(open.id, 'gave-up', at),
        () => history.closeExpired(upTo(5) === 0 ? at + 60 * minute : at),
        ...(more
          ? [
              () => history.addEvent(open.id, 'ran', { passed: 1, total: 2 }, at),
              () => history.addEvent(open.id, 'rated', { recall: 'good' }, at),
              () => history.addSubmission(newSubmission(open.id, { at, source: text, verdict: 'JE' })),
            ]
          : []),
      ]
      return choices[upTo(choices.length - 1)]?.()
    }
    for (let step = 0; step < steps; step++) one()
    const open = history.openRound()
    if (open !== undefined && open.id !== shared) history.endRound(open.id, 'gave-up', at + 1)
  })
}
