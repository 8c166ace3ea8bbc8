import type { JudgeTest } from '../../src/judge/task.ts'
import type { Signature } from '../../src/model/problem.ts'
import type { Limits, Verdict } from '../../src/model/verdict.ts'
import { type LanguageId, signatureOf, testOf, total } from './judging.ts'

/** A program of the fixtures and what must come of it. Where more than one verdict is right, timing decides. */
export interface Row {
  readonly name: string
  readonly languages: readonly LanguageId[]
  readonly verdicts: readonly Verdict[]
  /** What the first test that fails must say: its message or its note. */
  readonly says?: RegExp
  readonly signature?: Signature
  readonly tests?: readonly JudgeTest[]
  readonly limits?: Limits
  /** false where a second look would only take time. */
  readonly secondLook?: boolean
  /** Why it cannot be held in a group alone. */
  readonly onlyNamespaces?: string
}

const js: readonly LanguageId[] = ['javascript']
const py: readonly LanguageId[] = ['python']
const both: readonly LanguageId[] = ['javascript', 'python']
const all: readonly LanguageId[] = ['typescript', 'javascript', 'python']

const row = (
  name: string,
  languages: readonly LanguageId[],
  verdict: Verdict | readonly Verdict[],
  more: Partial<Row> = {},
): Row => ({
  name,
  languages,
  verdicts: typeof verdict === 'string' ? [verdict] : verdict,
  ...more,
})

/** The stack of a deep recursion is resident memory, and making it takes time. */
const deep: Limits = { timeMs: 4000, memoryKb: 700 * 1024 }
const many = Array.from({ length: 100_000 }, (_, index) => (index % 7) - 3)
const deepTests = [
  testOf(
    total,
    { numbers: many },
    many.reduce((sum, number) => sum + number, 0),
  ),
]
const oneTest = [testOf(total, { numbers: [1, 2, 3] }, 6)]
const once = { tests: oneTest, secondLook: false }
const words = signatureOf('words', { n: 'int' }, 'string')
const items = signatureOf('items', { n: 'int' }, 'string[]')

export const rows: readonly Row[] = [
  row('accepted', all, 'AC'),
  row('wrong', all, 'WA'),
  row('async', all, 'AC'),
  row('not-exported', ['typescript', 'javascript'], 'AC'),
  row('default-export', js, 'AC'),
  row('common-js', js, 'AC'),

  row('loops', all, 'TLE', { says: /CPU time; the limit is 300 ms/ }),
  row('loops-at-load', both, 'TLE'),
  row('sleeps', both, 'TLE', { says: /it sleeps, or waits/, tests: oneTest }),
  row('sleeps-async', js, 'TLE', once),
  row('never-settles', js, 'RTE', { says: /awaited a promise that never settles/ }),
  row('never-settles', py, 'TLE', once),
  row('ignores-sigterm', both, 'TLE', once),

  row('fork-bomb', both, ['RTE', 'TLE', 'MLE'], once),
  row('scattered-fork-bomb', py, ['RTE', 'TLE', 'MLE'], once),
  row('daemon', both, 'AC'),
  row('daemon-eats-memory', py, 'MLE', {
    ...once,
    onlyNamespaces: 'what lost its parent is not measured',
  }),
  row('child-holds-pipe', both, 'AC'),
  row('exits-while-child-holds-pipe', js, 'RTE'),
  row('kills-parent', both, ['RTE', 'TLE'], { ...once, onlyNamespaces: 'the parent is this test' }),
  row('kills-group', both, 'RTE', { says: /SIGKILL/ }),
  row('kills-itself', py, 'RTE', { says: /SIGSEGV/ }),

  row('floods-stdout', both, 'OLE'),
  row('floods-stderr', both, ['OLE', 'TLE'], once),
  row('returns-500-mb', both, ['OLE', 'MLE'], { signature: words, tests: [testOf(words, { n: 1 }, 'x')] }),
  row('returns-many-items', both, ['OLE', 'MLE'], {
    signature: items,
    tests: [testOf(items, { n: 1 }, ['x'])],
    limits: deep,
  }),
  row('eats-memory-at-once', both, 'MLE', { says: /the limit is 256 MB/ }),
  row('eats-memory-slowly', both, 'MLE', { limits: { timeMs: 4000, memoryKb: 160 * 1024 } }),

  row('infinite-recursion', all, 'RTE', {
    says: /Maximum call stack|maximum recursion/,
    tests: oneTest,
    limits: deep,
  }),
  row('deep-recursion', all, 'AC', { tests: deepTests, limits: deep }),

  row('exits-at-load', both, 'RTE', { says: /exit code 0/ }),
  row('exits-politely-at-load', py, 'RTE'),
  row('exits-in-call', both, 'RTE', { says: /exit code 0/ }),
  row('exits-politely-in-call', py, 'RTE', { says: /SystemExit/ }),
  row('exits-after-scheduling', both, 'RTE', { says: /exit code 0/ }),

  row('forges-before-answer', both, 'RTE', { says: /descriptor that the judge talks over/ }),
  row('forges-two-frames', js, 'RTE', { says: /descriptor that the judge talks over/ }),
  row('forges-at-load', js, 'RTE'),
  row('forges-tag', js, 'RTE', { says: /descriptor that the judge talks over/ }),
  row('forges-huge-length', js, 'RTE'),
  row('forges-half-a-head', js, 'RTE'),
  row('intercepts-frames', js, 'AC'),
  ...['null-thrown', 'misshapen-thrown', 'misshapen-frames', 'a-list', 'no-json'].map((shape) =>
    row(`answers-${shape}`, py, 'RTE'),
  ),
  row('answers-no-value', py, ['WA', 'RTE']),
  row('prints-frames', both, 'WA'),
  row('closes-channel', both, 'RTE'),
  row('reads-channel', both, 'TLE', once),
  row('reads-channel-at-load', js, 'TLE'),

  row('replaces-globals-wrong', js, 'WA'),
  row('replaces-globals-right', js, 'AC'),
  row('replaces-prototypes-wrong', js, 'WA'),
  row('replaces-prototypes-right', js, 'AC'),
  row('replaces-prototypes-throws', js, 'RTE'),
  row('replaces-promise', js, 'AC'),
  row('replaces-builtins-wrong', py, 'WA'),
  row('replaces-builtins-right', py, 'AC'),
  row('replaces-builtins-raises', py, 'RTE', { says: /KeyError/ }),

  row('mutates-input', both, 'AC'),
  row('keeps-state', all, 'WA', { says: /passes in a fresh process: state leaks/ }),
  row('rejects-later', js, 'AC'),
  row('throws-later', js, 'AC'),
  row('rejects-while-awaited', js, 'RTE', { says: /nobody listens/ }),

  row('ruins-its-folder', both, 'AC', { tests: oneTest }),
  row('locks-its-folder', py, 'AC', { tests: oneTest }),
  row('nests-folders', py, 'AC', { tests: oneTest }),
  row('writes-a-large-file', py, 'RTE', { limits: { timeMs: 4000, memoryKb: 256 * 1024 } }),

  row('throws-null', js, 'RTE', { says: /null was thrown/ }),
  row('throws-huge-message', both, ['RTE', 'MLE']),
  row('throws-unprintable', js, 'RTE', { says: /cannot be described was thrown/ }),
  row('throws-unreadable-error', js, 'RTE', { says: /cannot be printed/ }),
  row('throws-proxy', js, 'RTE'),
  row('throws-unprintable', py, 'RTE', { says: /Hidden: an exception that cannot be printed/ }),
  row('throws', all, 'RTE', { says: /negative: -5/ }),
  row('throws-at-load', both, 'RTE'),
  row('syntax-error', all, 'CE'),
  row('wrong-name', all, 'CE'),
]
