import { join } from 'node:path'
import type { Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { CompiledRow } from '../compiled.ts'
import { cppName } from './cpp-types.ts'
import { diagnostics } from './diagnostics.ts'
import { harnessSource } from './harness.ts'
import { pooledNodesHeader } from './nodes.ts'
import { prelude } from './prelude.ts'
import { runtime } from './runtime.ts'
import { strings } from './runtime-values.ts'
import { declaredNames } from './source.ts'
import { cppStarter } from './starter-cpp.ts'

const built = 'program'

/**
 * Warnings are not shown where a program compiles, and hide the error where it does not. The library's assertions end
 * a program that reads beyond the end of a vector, which else would go on with what lies there.
 */
const flags = ['-std=c++20', '-O2', '-pipe', '-w', '-fdiagnostics-color=never', '-D_GLIBCXX_ASSERTIONS']

export const cpp: CompiledRow = {
  id: 'cpp',
  name: 'C++',
  extensions: ['.cpp', '.cc', '.cxx', '.c++'],
  compilers: [
    { command: 'g++', remedy: 'Install g++ 10 or newer (Debian, Ubuntu: apt install g++).' },
    {
      command: 'clang++',
      remedy: 'Install clang 11 or newer (Debian, Ubuntu: apt install clang; macOS: xcode-select --install).',
    },
  ],
  remedy: 'Install g++ or clang++ (Debian, Ubuntu: apt install g++; macOS: xcode-select --install).',
  floorMs: 100,
  slowdown: 0.5,
  nameOf: ({ name }) => cppName(name),
  files,
  build: (compiler, signature) => [
    [
      compiler,
      ...flags,
      '-include',
      'prelude.hpp',
      '-o',
      built,
      signature.kind === 'stdio' ? 'solution.cpp' : 'main.cpp',
    ],
  ],
  run: (_signature, folder) => [join(folder, built)],
  diagnostics,
  // Only an assert of the user's own names a place.
  frames: (stack) =>
    [...stack.matchAll(/\bsolution\.cpp:(\d+)/g)].map(([, line]) => ({ line: Number(line) })),
  declared: declaredNames,
  outOfMemory: (stderr) => stderr.includes('std::bad_alloc'),
  starter: cppStarter,
}

function files(source: string, signature: Signature): Record<string, string> {
  const own = { 'solution.cpp': source, 'prelude.hpp': prelude(source) }
  if (signature.kind === 'stdio') return own
  const kinds = { list: uses(signature, 'list'), tree: uses(signature, 'tree') }
  return {
    ...own,
    'main.cpp': harnessSource(signature),
    'prep-runtime.hpp': runtime,
    ...(uses(signature, 'string') && { 'prep-strings.hpp': strings }),
    ...((kinds.list || kinds.tree) && { 'prep.hpp': pooledNodesHeader(kinds) }),
  }
}
