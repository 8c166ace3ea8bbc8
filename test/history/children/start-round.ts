import { UsageError } from '../../../src/errors.ts'
import { openHistory } from '../../../src/history/history.ts'
import { minute, newRound, start } from '../rows.ts'

/** Opens a history, maybe together with others, and tries to start a round; prints which of both happened. */
const [file = '', problem = ''] = process.argv.slice(2)
const history = openHistory({ file, now: start, busyTimeoutMs: 30_000 })
try {
  const round = history.startRound(newRound({ problem }))
  for (let n = 1; n <= 5; n++) history.addEvent(round.id, 'noted', { n }, start + n * minute)
  process.stdout.write('started')
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stdout.write('refused')
} finally {
  history.close()
}
