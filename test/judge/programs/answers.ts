import { testOf, total } from '../judging.ts'
import {
  all,
  compiled,
  cpp,
  deep,
  each,
  given,
  go,
  java,
  js,
  oneTest,
  py,
  type Row,
  row,
  rust,
} from './row.ts'

const many = Array.from({ length: 100_000 }, (_, index) => (index % 7) - 3)
const deepTests = [
  testOf(
    total,
    { numbers: many },
    many.reduce((sum, number) => sum + number, 0),
  ),
]
const cycle = /a (list|tree) with a cycle/

/** Programs that answer: what they answer decides, however odd the way. */
export const answers: readonly Row[] = [
  row('accepted', all, 'AC'),
  row('wrong', all, 'WA'),
  row('async', ['typescript', 'javascript', 'python'], 'AC'),
  row('not-exported', ['typescript', 'javascript'], 'AC'),
  row('not-public', rust, 'AC'),
  row('default-export', js, 'AC'),
  row('common-js', js, 'AC'),
  row('deep-recursion', all, 'AC', { tests: deepTests, limits: deep }),
  row('mutates-input', each, 'AC'),
  row('keeps-state', all, 'WA', { says: /passes in a fresh process: state leaks/ }),
  row('prints-frames', each, 'WA'),

  row('replaces-globals-wrong', js, 'WA'),
  row('replaces-globals-right', js, 'AC'),
  row('replaces-prototypes-wrong', js, 'WA'),
  row('replaces-prototypes-right', js, 'AC'),
  row('replaces-prototypes-throws', js, 'RTE'),
  row('replaces-promise', js, 'AC'),
  row('replaces-builtins-wrong', py, 'WA'),
  row('replaces-builtins-right', py, 'AC'),
  row('replaces-builtins-raises', py, 'RTE', { says: /KeyError/ }),
  row('replaces-streams', java, 'AC'),
  row('replaces-panic-hook', rust, 'AC'),

  // Results that are no plain values; those of JavaScript and Python are in strange-results.test.ts.
  row('returns-a-cycle', ['cpp', 'java', 'go'], 'WA', {
    ...given('ring', 'ListNode<int>', [1]),
    says: cycle,
  }),
  row('returns-a-cycle', rust, 'WA', { ...given('ring', 'TreeNode<int>', [1]), says: cycle }),
  row('returns-null', java, 'WA', { ...given('items', 'string[]', ['x']), says: /got null/ }),
  row('returns-nan', compiled, 'WA', given('ratio', 'float', 1)),
  row('returns-minus-zero', compiled, 'AC', given('ratio', 'float', 0)),
  row('returns-invalid-utf8', [...cpp, ...go], 'WA', given('word', 'string', 'x')),
  row('returns-half-a-character', java, 'WA', given('word', 'string', 'x')),

  row('rejects-later', js, 'AC'),
  row('throws-later', js, 'AC'),
  row('exits-after-answer', each, 'AC', { tests: oneTest }),
  row('loops-at-exit', ['javascript', 'python', 'cpp', 'rust'], 'AC'),
  row('loops-in-shutdown-hook', java, 'AC'),
  row('rejects-while-awaited', js, 'RTE', { says: /nobody listens/ }),
]
