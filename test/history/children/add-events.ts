import { openHistory } from '../../../src/history/history.ts'
import { start } from '../rows.ts'

/** Adds events and sources to the open round, `count` of them, or until it is killed; prints each once it is kept. */
const [file = '', writer = '', count = 'Infinity'] = process.argv.slice(2)
const history = openHistory({ file, now: start, busyTimeoutMs: 30_000 })
const round = history.openRound()?.id ?? ''
for (let n = 0; n < Number(count); n++) {
  const source = history.addSource(`text ${n} of ${writer}\n`.repeat(50))
  history.addEvent(round, 'saved', { writer, n, source }, start + n)
  process.stdout.write(`${n}\n`)
}
history.close()
