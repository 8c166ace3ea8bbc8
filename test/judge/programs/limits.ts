import { signatureOf, testOf } from '../judging.ts'
import {
  compiled,
  cpp,
  deep,
  each,
  echo,
  go,
  java,
  js,
  once,
  oneTest,
  py,
  type Row,
  row,
  rust,
} from './row.ts'

const words = signatureOf('words', { n: 'int' }, 'string')
const items = signatureOf('items', { n: 'int' }, 'string[]')
const roomy = { timeMs: 4000, memoryKb: 256 * 1024 }

/** Programs that use too much of something. */
export const limits: readonly Row[] = [
  row('loops', js, 'TLE', { says: /CPU time; the limit is 300 ms/ }),
  row('loops', ['typescript', 'python', ...compiled], 'TLE', {
    says: /CPU time; the limit is 300 ms/,
    ...once,
  }),
  row('loops-at-load', ['javascript', 'python', 'cpp', 'java', 'go'], 'TLE', { secondLook: false }),
  row('loops-in-destructor', ['python', 'cpp', 'rust'], 'TLE', once),
  row('loops-in-defer', go, 'TLE', once),
  // It exits in the call, and its exit never ends.
  row('loops-at-exit', java, 'TLE', once),
  row('stdio-loops-at-exit', ['javascript', 'python', 'cpp', 'java'], 'TLE', echo),
  row('loops-async', [...js, ...py], 'TLE', once),
  row('loops-between-turns', js, 'TLE', once),
  row('sleeps', each, 'TLE', { says: /it sleeps, or waits/, ...once }),
  row('sleeps-async', js, 'TLE', once),
  row('never-settles', js, 'RTE', { says: /awaited a promise that never settles/ }),
  row('never-settles', [...py, ...java], 'TLE', once),
  row('never-settles', go, ['RTE', 'TLE'], once),
  row('ignores-sigterm', each, 'TLE', once),
  row('many-threads', java, 'TLE', once),
  row('many-goroutines', go, 'TLE', once),
  row('includes-endlessly', cpp, 'CE'),

  row('fork-bomb', each, ['RTE', 'TLE', 'MLE'], once),
  row('scattered-fork-bomb', py, ['RTE', 'TLE', 'MLE'], once),
  row('daemon', each, 'AC'),
  row('daemon-eats-memory', py, 'MLE', {
    ...once,
    onlyNamespaces: 'what lost its parent is not measured',
  }),
  row('daemon-without-environment', py, 'AC', {
    onlyNamespaces: 'what lost its parent is found by its environment',
  }),
  row('child-holds-pipe', each, 'AC'),
  row('exits-while-child-holds-pipe', js, 'RTE'),

  row('floods-stdout', each, ['OLE', 'TLE'], once),
  row('floods-stderr', each, ['OLE', 'TLE'], once),
  row('floods-channel', each, 'RTE', once),
  row('returns-500-mb', each, ['OLE', 'MLE'], { signature: words, tests: [testOf(words, { n: 1 }, 'x')] }),
  row('returns-many-items', each, ['OLE', 'MLE'], {
    signature: items,
    tests: [testOf(items, { n: 1 }, ['x'])],
    limits: deep,
  }),
  row('eats-memory-at-once', [...js, ...py], 'MLE', { says: /the limit is 256 MB/ }),
  row('eats-memory-at-once', compiled, 'MLE', { limits: roomy }),
  row('eats-memory-slowly', each, 'MLE', { ...once, limits: { timeMs: 4000, memoryKb: 160 * 1024 } }),
  row('eats-memory-outside-the-heap', java, 'MLE', { ...once, limits: roomy }),
  row('writes-a-large-file', ['python', ...compiled], 'RTE', { ...once, limits: roomy }),

  row('infinite-recursion', ['typescript', 'javascript', 'python', 'java'], 'RTE', {
    says: /Maximum call stack|maximum recursion|StackOverflowError/,
    tests: oneTest,
    limits: deep,
  }),
  row('infinite-recursion', [...cpp, ...rust], 'RTE', { says: /SIGSEGV|SIGABRT/, ...once, limits: deep }),
  row('infinite-recursion', go, 'RTE', { says: /exit code 2/, ...once, limits: deep }),
]
