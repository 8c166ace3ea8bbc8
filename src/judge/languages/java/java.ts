import type { Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { Command } from '../../isolation/isolation.ts'
import type { BuildSettings, CompiledRow } from '../compiled.ts'
import { diagnostics, frames } from './diagnostics.ts'
import { harnessSource, launcherSource, programClass } from './harness.ts'
import { className } from './names.ts'
import { listCodecSource, listNodeSource, treeCodecSource, treeNodeSource } from './nodes.ts'
import { codecSource } from './runtime-codec.ts'
import { judgeSource } from './runtime-judge.ts'
import { readerSource } from './runtime-reader.ts'
import { writerSource } from './runtime-writer.ts'
import { declared, declaresStatic, mainClass, withoutPackage } from './source.ts'
import { javaStarter } from './starter.ts'

/** What the judge compiles with every solution. */
const runtime: Readonly<Record<string, string>> = {
  'PrepReader.java': readerSource,
  'PrepWriter.java': writerSource,
  'PrepCodec.java': codecSource,
  'PrepJudge.java': judgeSource,
}

function files(source: string, signature: Signature): Record<string, string> {
  if (signature.kind === 'stdio') {
    const main = mainClass(source)
    return listed({
      [`${programClass}.java`]: launcherSource(main),
      [`${main}.java`]: withoutPackage(source),
    })
  }
  const solution = { [`${className(signature)}.java`]: withoutPackage(source) }
  const isStatic = signature.kind === 'function' && declaresStatic(source, signature.name)
  return listed({
    ...runtime,
    ...(uses(signature, 'list') && {
      'ListNode.java': listNodeSource,
      'PrepListCodec.java': listCodecSource,
    }),
    ...(uses(signature, 'tree') && {
      'TreeNode.java': treeNodeSource,
      'PrepTreeCodec.java': treeCodecSource,
    }),
    [`${programClass}.java`]: harnessSource(signature, { isStatic }),
    // Last, so that a class that is declared twice is told at the user's.
    ...solution,
  })
}

/** Names of the sources, for the compiler: the user's file is called as its class. */
const sourceList = 'prep-sources.txt'

function listed(sources: Record<string, string>): Record<string, string> {
  return { ...sources, [sourceList]: `${Object.keys(sources).join('\n')}\n` }
}

/** A quick start rather than the fastest code: javac is over before more would pay. */
const compilerFlags = [
  '-J-XX:TieredStopAtLevel=1',
  '-J-XX:+UseSerialGC',
  '-J-XX:-UsePerfData',
  '-J-Duser.language=en',
  '-XDuseUnsharedTable=true',
  '-encoding',
  'UTF-8',
  '-g:source,lines',
  '-proc:none',
  '-nowarn',
  '-Xlint:none',
  // A place that is not there, so that only the named files are read, each once.
  '-sourcepath',
  'none',
  '-d',
  '.',
]

/** What the runtime itself takes beside the heap, kB. */
const runtimeKb = 48 * 1024
const smallestHeapKb = 16 * 1024

/**
 * The heap ends where the resident memory would pass the limit: the collector then works before the judge stops
 * the program, which keeps it from being stopped for garbage.
 */
function runtimeFlags({ memoryKb }: BuildSettings): string[] {
  return [
    '-Xshare:auto',
    '-XX:+UseSerialGC',
    '-XX:-UsePerfData',
    '-XX:+DisplayVMOutputToStderr',
    '-XX:ErrorFile=/dev/null',
    // 100,000 frames of 300 bytes. More would make an endless recursion an exceeded memory limit: what unwinds a stack
    // takes several times its size.
    '-Xss32m',
    `-Xmx${Math.max(smallestHeapKb, memoryKb - runtimeKb)}k`,
    '-Dfile.encoding=UTF-8',
    '-Dsun.stdout.encoding=UTF-8',
    '-Dsun.stderr.encoding=UTF-8',
  ]
}

function run(signature: Signature, folder: string, settings: BuildSettings): Command {
  const java = ['java', ...runtimeFlags(settings), '-cp', folder] as const
  if (signature.kind === 'stdio') return [...java, programClass]
  // Java opens no descriptor by its number but the first three: the channel becomes standard input.
  return ['/bin/sh', '-c', 'exec "$@" <&3 3<&-', 'sh', ...java, programClass]
}

export const java: CompiledRow = {
  id: 'java',
  name: 'Java',
  extensions: ['.java'],
  compilers: [
    {
      command: 'javac',
      remedy:
        'Install a JDK, 17 or newer (Debian, Ubuntu: apt install default-jdk-headless; macOS: brew install openjdk).',
    },
  ],
  remedy:
    'Install a JDK, 17 or newer (Debian, Ubuntu: apt install default-jdk-headless; macOS: brew install openjdk).',
  locate: {
    args: ['-J-XshowSettings:properties', '-version'],
    parse: (said) => /\bjava\.home = (\/.+)$/m.exec(said)?.[1]?.concat('/bin/javac'),
  },
  floorMs: 1000,
  threaded: true,
  slowdown: 2,
  files,
  build: (compiler) => [[compiler, ...compilerFlags, `@${sourceList}`]],
  run,
  diagnostics,
  frames,
  declared,
  outOfMemory: (stderr) => /\bOutOfMemoryError\b|Native memory allocation .* failed/.test(stderr),
  starter: javaStarter,
}
