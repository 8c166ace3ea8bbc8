import { join } from 'node:path'
import type { Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { CompiledRow } from '../compiled.ts'
import { diagnostics } from './diagnostics.ts'
import { appended, harnessSource, mainSource } from './harness.ts'
import { nodeCodecs, nodesModule } from './nodes.ts'
import { runtime } from './runtime.ts'
import { rustName } from './rust-types.ts'
import { declaredNames, isBalanced } from './source.ts'
import { rustStarter } from './starter-rust.ts'

const built = 'program'

/** One unit is a fifth less to compile than the usual many. The width keeps quoted lines whole. */
const flags = [
  ...['-O', '--edition', '2021', '-C', 'codegen-units=1', '-C', 'strip=symbols'],
  ...['--cap-lints', 'allow', '--color', 'never', '--diagnostic-width', '10000'],
]

export const rust: CompiledRow = {
  id: 'rust',
  name: 'Rust',
  extensions: ['.rs'],
  compilers: [
    {
      command: 'rustc',
      remedy: 'Install Rust 1.74 or newer (https://rustup.rs, or Debian, Ubuntu: apt install rustc).',
    },
  ],
  remedy: 'Install Rust 1.74 or newer (https://rustup.rs, or Debian, Ubuntu: apt install rustc).',
  locate: {
    args: ['--print', 'sysroot'],
    parse: (said) => /^\/.+$/m.exec(said)?.[0].concat('/bin/rustc'),
  },
  floorMs: 100,
  slowdown: 0.5,
  nameOf: (signature) =>
    signature.kind === 'function' ? rustName(signature.name).replace(/^r#/, '') : signature.name,
  files,
  build: (compiler, { kind }) => [
    [
      compiler,
      ...[...flags, '--crate-name', built, '-o', built, kind === 'stdio' ? 'solution.rs' : 'main.rs'],
    ],
  ],
  run: (_signature, folder) => [join(folder, built)],
  diagnostics,
  frames: (stack) =>
    [...stack.matchAll(/\bsolution\.rs:(\d+):(\d+)/g)].map(([, line, column]) => ({
      line: Number(line),
      column: Number(column),
    })),
  declared: declaredNames,
  outOfMemory: (stderr) => /memory allocation of \d+ bytes failed/.test(stderr),
  starter: rustStarter,
}

function files(source: string, signature: Signature): Record<string, string> {
  if (signature.kind === 'stdio') return { 'solution.rs': source }
  const kinds = { list: uses(signature, 'list'), tree: uses(signature, 'tree') }
  const nodes = kinds.list || kinds.tree
  return {
    // A file that does not end where it should is told best without what would follow.
    'solution.rs': isBalanced(source) ? source + appended : source,
    'main.rs': mainSource(signature, nodes),
    'prep_harness.rs': harnessSource(signature),
    'prep_runtime.rs': runtime + nodeCodecs(kinds),
    ...(nodes && { 'prep.rs': nodesModule(kinds) }),
  }
}
