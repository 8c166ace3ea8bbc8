import { cpp, each, js, once, oneTest, py, type Row, row } from './row.ts'

const outOfTurn = /descriptor that the judge talks over/

/** Programs that go at the judge itself, or at the machine. */
export const mischief: readonly Row[] = [
  row('forges-before-answer', each, 'RTE', { says: outOfTurn }),
  row('answers-and-exits', cpp, 'RTE', { says: outOfTurn }),
  row('forges-two-frames', js, 'RTE', { says: outOfTurn }),
  row('forges-at-load', js, 'RTE'),
  row('forges-tag', js, 'RTE', { says: outOfTurn }),
  row('forges-huge-length', js, 'RTE'),
  row('forges-half-a-head', js, 'RTE'),
  row('intercepts-frames', js, 'AC'),
  ...['null-thrown', 'misshapen-thrown', 'misshapen-frames', 'a-list', 'no-json'].map((shape) =>
    row(`answers-${shape}`, py, 'RTE'),
  ),
  row('answers-no-value', py, ['WA', 'RTE']),
  row('closes-channel', each, 'RTE'),
  row('reads-channel', each, 'TLE', once),
  row('reads-channel-at-load', js, 'TLE', { secondLook: false }),

  row('ruins-its-folder', each, 'AC', { tests: oneTest }),
  row('locks-its-folder', py, 'AC', { tests: oneTest }),
  row('nests-folders', py, 'AC', { tests: oneTest }),
]
