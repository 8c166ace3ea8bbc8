import { join } from 'node:path'
import { transform } from './esbuild.ts'
import { type Language, type RunSettings, solutionName } from './language.ts'
import { javascriptStarter } from './starter/starter-javascript.ts'
import { typescriptStarter } from './starter/starter-typescript.ts'

/** V8's stack, kB: under the kernel's, which must hold it. */
const stackKb = 245_000

const flags = ({ memoryKb }: RunSettings): string[] => [
  `--stack-size=${stackKb}`,
  // The judge measures what is resident; the heap's own bound lies above it, so that the verdict is ours.
  `--max-old-space-size=${Math.ceil(memoryKb / 1024) + 256}`,
  '--no-warnings',
]

/** Frames of V8's stack traces in the user's file. */
const frame =
  /^\s+at (?:async )?(?:(.+?) \()?(?:file:\/\/)?[^\s()]*\bsolution\.(?:cjs|mjs|ts|js):(\d+):(\d+)\)?$/gm
const syntaxPlace = /\bsolution\.(?:cjs|mjs|ts|js):(\d+)$/m

function frames(stack: string) {
  const found = [...stack.matchAll(frame)].map(([, name, line, column]) => ({
    line: Number(line),
    column: Number(column),
    ...(name !== undefined && name !== 'Object.<anonymous>' && { function: name.replace(/^Object\./, '') }),
  }))
  const place = syntaxPlace.exec(stack)
  return found.length > 0 || !place ? found : [{ line: Number(place[1]) }]
}

function declared(source: string): string[] {
  const names = source.matchAll(
    /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\s*\*?|class|const|let|var)\s+([\w$]+)/gm,
  )
  return [...names].map(([, name]) => name ?? '')
}

const common = {
  endsEarly: 'awaited a promise that never settles',
  outOfMemory: (said: string) => /JavaScript heap out of memory|Array buffer allocation failed/.test(said),
  startsAhead: true,
  remedy: 'Node.js runs prep itself: install it again from your package manager.',
  floorMs: 500,
  slowdown: 1,
  harness: (runtime: string, settings: RunSettings) =>
    [runtime, ...flags(settings), join(settings.harnessDir, 'node.cjs')] as const,
  stdio: (runtime: string, program: { esModule?: boolean }, settings: RunSettings) => {
    const preload = join(settings.harnessDir, 'blocking-output.cjs')
    const file = `${solutionName}.${program.esModule ? 'mjs' : 'cjs'}`
    return { file, command: [runtime, ...flags(settings), '--require', preload, file] as const }
  },
  frames,
  declared,
}

/** The runtime of both is the Node that runs `prep`. */
export const nodeLanguages = (node: string): readonly [typescript: Language, javascript: Language] => [
  {
    ...common,
    runtimes: [node],
    id: 'typescript',
    name: 'TypeScript',
    extensions: ['.ts', '.mts', '.cts'],
    compile: (source, { kind }) => transform(source, 'ts', kind),
    starter: typescriptStarter,
  },
  {
    ...common,
    runtimes: [node],
    id: 'javascript',
    name: 'JavaScript',
    extensions: ['.js', '.mjs', '.cjs'],
    compile: (source, { kind }) => transform(source, 'js', kind),
    starter: javascriptStarter,
  },
]
