import { writeSync } from 'node:fs'
import { openHistory } from '../../src/history/history.ts'
import { newId } from '../../src/history/id.ts'
import { plainRules } from '../../src/history/types.ts'

/** Writes rounds until it is killed, and says of each write that it is kept once it is. */

const [file = ''] = process.argv.slice(2)
const said = (line: string): void => void writeSync(1, `${line}\n`)
const history = openHistory({ file, now: Date.now() })

for (;;) {
  const round = history.openRound() ?? begun()
  for (let n = 0; n < 5; n++) {
    const source = history.addSource(
      `let x = '${newId(Date.now())}'\n`.repeat(1 + Math.floor(Math.random() * 200)),
    )
    said(`source ${source}`)
    event(round.id, 'saved', { source })
    event(round.id, 'noted', { text: 'x'.repeat(Math.random() * 500) })
  }
  const last = Math.random() < 0.5
  const submission = history.addSubmission({
    round: round.id,
    at: Date.now(),
    language: 'typescript',
    source: `submitted ${newId(Date.now())}\n`,
    verdict: last ? 'AC' : 'WA',
    passed: 20,
    total: 20,
    timeMs: 1.5,
    memoryKb: 50_000,
    limitMs: 500,
    limitKb: 512_000,
    isolation: 'bubblewrap',
    results: Array.from({ length: 20 }, (_, index) => ({
      index,
      class: 'edge' as const,
      verdict: 'AC' as const,
      timeMs: 1.5,
      memoryKb: 50_000,
    })),
    ...(last && { end: 'accepted' as const }),
  })
  said(`submission ${submission.id}`)
  if (last) said(`end ${round.id}`)
  else if (Math.random() < 0.3) {
    history.endRound(round.id, 'gave-up', Date.now())
    said(`end ${round.id}`)
  }
}

function begun() {
  const now = Date.now()
  const round = history.startRound({
    id: newId(now),
    problem: 'two-sum',
    title: 'Two Sum',
    difficulty: 'easy',
    topics: ['arrays'],
    kind: 'function',
    language: 'typescript',
    minutes: 22.5,
    targetMinutes: 15,
    workspace: '/practice',
    file: '/practice/solution.ts',
    startedAt: now,
    deadline: now + 22.5 * 60_000,
    rules: plainRules,
  })
  said(`round ${round.id}`)
  return round
}

function event(round: string, kind: 'saved' | 'noted', data: Record<string, unknown>): void {
  const token = newId(Date.now())
  if (history.addEvent(round, kind, { ...data, token }, Date.now())) said(`event ${token}`)
}
