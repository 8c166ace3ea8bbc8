import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import {
  mostReplayScroll,
  type Replay,
  renderReplay,
  renderReplayScreen,
} from '../../../src/cli/render/replay.ts'
import { stepsOf } from '../../../src/cli/replay/steps.ts'
import type { Event, EventData, EventKind } from '../../../src/history/log-types.ts'
import { minute, now, roundOf } from '../../insight/rounds.ts'
import { bracketed } from './bracketed.ts'

const start = now - 30 * minute
const round = roundOf({
  id: '0196897a-1b2c-7d3e-8f40-51a2b3c4d5e6',
  problem: 'lru-cache',
  title: 'A cache that forgets',
  startedAt: start,
  minutesTaken: 15,
})

function event(seconds: number, kind: EventKind, data: EventData = {}): Event {
  return { id: `${kind}-${seconds}`, round: round.id, at: start + seconds * 1000, kind, data }
}

const first = 'export class LruCache {\n\tget(key: number): number {\n\t\treturn -1\n\t}\n}\n'
const second = first.replace('return -1', "return this.#values.get(key) ?? -1 // '\u001b[31m'")
const events = [
  event(0, 'started'),
  event(41, 'saved', { source: first }),
  event(42, 'ran', { passed: 0, total: 2 }),
  event(190, 'saved', { source: first.replace('-1', '0') }),
  event(191, 'ran', { passed: 0, total: 2 }),
  event(230, 'saved', { source: second }),
  event(231, 'ran', { passed: 2, total: 2 }),
  event(245, 'hinted', { hint: 1 }),
  event(900, 'ended', { outcome: 'accepted' }),
]
const steps = stepsOf({ round, events, submissions: [] }, (hash) => hash, 'minute')
const replay: Replay = { round, submissions: [], steps }

describe('printed', () => {
  it('names the phase where it changes, and when', () => {
    const log = [...events]
    log.splice(2, 0, event(42, 'phased', { phase: 'wrap-up' }))
    const moved = stepsOf({ round, events: log, submissions: [] }, (hash) => hash, 'minute')
    const text = renderReplay({ ...replay, steps: moved }, { columns: 60, paint: plainPaint })
    expect(text).toContain('\n0:41 · step 1 of 2 · 1 save · the code as it was first seen\n')
    expect(text).toContain('\n  0:42  phase      wrap up\n  0:42  ran        0 of 2 passed\n')
    expect(text).toContain('\n3:50 · step 2 of 2 · wrap up · 2 saves · +1 -1\n')
  })

  it('tells each step with what came of it, and code whole', () => {
    expect(renderReplay(replay, { columns: 60, paint: plainPaint })).toMatchInlineSnapshot(`
      "A cache that forgets
      b3c4d5e6 · lru-cache · typescript · solved

      0:41 · step 1 of 2 · 1 save · the code as it was first seen
        0:42  ran        0 of 2 passed

      export class LruCache {
      	get(key: number): number {
      		return -1
      	}
      }

      3:50 · step 2 of 2 · 2 saves · +1 -1
         3:51  ran        2 of 2 passed
         4:05  hint       1
        15:00  ended      solved

      @@ -1,5 +1,5 @@
       export class LruCache {
       	get(key: number): number {
      -		return -1
      +		return this.#values.get(key) ?? -1 // '␛[31m'
       	}
       }
      "
    `)
  })

  it('shows by colour what its signs say too', () => {
    const text = renderReplay({ ...replay, steps: steps.slice(1) }, { columns: 60, paint: bracketed })
    expect(text).toContain('<pass +1> <fail -1>')
    expect(text).toMatch(/\n<hint @@ -1,5 \+1,5 @@>\n export class/)
    expect(text).toMatch(/\n<fail -\t\treturn -1>\n<pass \+\t\treturn this.*>\n/)
  })
})

const screen = (position: number, columns: number, rows: number, scroll = 0) =>
  renderReplayScreen(replay, { position, scroll }, { columns, rows, paint: plainPaint })

describe('on the screen', () => {
  it('shows one step, where it lies in the round, and the keys', () => {
    expect(screen(1, 60, 22).join('\n')).toMatchInlineSnapshot(`
      " A cache that forgets                           step 2 of 2
       3:50 · 2 saves · +1 -1
       ━━━━━━━────────────────────────────────┃─────────────────┃
                                   target 20:00         end 30:00

          3:51  ran        2 of 2 passed
          4:05  hint       1
         15:00  ended      solved

       @@ -1,5 +1,5 @@
        export class LruCache {
            get(key: number): number {
       -        return -1
       +        return this.#values.get(key) ?? -1 // '␛[31m'
            }
        }





       → next  ← back  Home/End first, last  ↑↓ scroll  q leave"
    `)
  })

  it.each([
    [20, 5],
    [40, 12],
    [60, 20],
    [80, 24],
    [200, 60],
    [1, 1],
  ])('fits %i columns and %i rows', (columns, rows) => {
    for (const position of [0, 1]) {
      const lines = screen(position, columns, rows)
      expect(lines).toHaveLength(rows)
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    }
  })

  it('scrolls to its last line and no further', () => {
    const view = { columns: 60, rows: 12, paint: plainPaint }
    const most = mostReplayScroll(replay, { position: 1, scroll: 0 }, view)
    expect(most).toBeGreaterThan(0)
    const bottom = screen(1, 60, 12, most)
    expect(bottom.join('\n')).toMatch(/\n {2}\}\n lines \d+ to (\d+) of \1\n/)
    expect(screen(1, 60, 12, most + 50)).toEqual(bottom)
    expect(mostReplayScroll(replay, { position: 1, scroll: 0 }, { ...view, rows: 60 })).toBe(0)
  })
})
