import { join } from 'node:path'
import { type Language, solutionName } from './language.ts'
import { pythonStarter } from './starter/starter-python.ts'

/** Isolated from the environment and the user's site, and without the site's start-up: 6 ms instead of 9. */
const flags = ['-I', '-S', '-B', '-X', 'utf8']

/** Frames of Python's tracebacks in the user's file; Python prints the innermost last. */
function frames(stack: string) {
  return [...stack.matchAll(/File "[^"]*\bsolution\.py", line (\d+)(?:, in (\S+))?/g)]
    .map(([, line, name]) => ({ line: Number(line), ...(name && name !== '<module>' && { function: name }) }))
    .reverse()
}

/** A file that does not parse is told without a traceback, before anything else is written. */
function unparsed(stderr: string) {
  const place = /^\s+File "solution\.py", line (\d+)\n(?: .*\n)*(\w*Error): (.*)\n$/.exec(stderr)
  const [, line, name = '', message = ''] = place ?? []
  return place ? { name, message, frames: [{ line: Number(line) }] } : undefined
}

export const python: Language = {
  id: 'python',
  name: 'Python',
  extensions: ['.py'],
  runtimes: ['python3'],
  locate: {
    args: ['-I', '-S', '-c', 'import sys; print(sys.executable)'],
    parse: (said) => /^\/.+$/m.exec(said)?.[0],
  },
  startsAhead: true,
  remedy: 'Install Python 3.8 or newer (Debian, Ubuntu: apt install python3; macOS: brew install python).',
  floorMs: 1000,
  slowdown: 10,
  outOfMemory: (said) => /\bMemoryError\b/.test(said),
  compile: async (source) => ({ code: source }),
  harness: (runtime, { harnessDir }) => [runtime, ...flags, join(harnessDir, 'python.py')],
  stdio: (runtime, _program, { harnessDir }) => ({
    file: `${solutionName}.py`,
    command: [runtime, ...flags, join(harnessDir, 'python-stdio.py'), `${solutionName}.py`],
  }),
  frames,
  unparsed,
  declared: (source) =>
    [...source.matchAll(/^(?:async\s+)?(?:def|class)\s+(\w+)/gm)].map(([, name]) => name ?? ''),
  starter: pythonStarter,
}
