import type { Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { Command } from '../../isolation/isolation.ts'
import type { BuildSettings, CompiledRow } from '../compiled.ts'
import { diagnostics, frames, programFile } from './diagnostics.ts'
import { harnessSource } from './harness.ts'
import { listCodecSource, listNodeSource, treeCodecSource, treeNodeSource } from './nodes.ts'
import { codecSource } from './runtime-codec.ts'
import { judgeSource, solutionFile, stackSource } from './runtime-judge.ts'
import { judgePackage, readerSource } from './runtime-reader.ts'
import { writerSource } from './runtime-writer.ts'
import { declared, inMain } from './source.ts'
import { goStarter } from './starter.ts'

/** Go takes the endings _test, _linux and the like for more than a name, hence these. */
const runtime: Readonly<Record<string, string>> = {
  [`${judgePackage}_reader.go`]: readerSource,
  [`${judgePackage}_writer.go`]: writerSource,
  [`${judgePackage}_codec.go`]: codecSource,
  [`${judgePackage}_judge.go`]: judgeSource,
}

function files(source: string, signature: Signature): Record<string, string> {
  const solution = { [solutionFile]: inMain(source) }
  if (signature.kind === 'stdio') return { ...solution, 'prep_stack.go': stackSource }
  return {
    ...solution,
    ...runtime,
    ...(uses(signature, 'list') && { 'list_node.go': listNodeSource, 'prep_list.go': listCodecSource }),
    ...(uses(signature, 'tree') && { 'tree_node.go': treeNodeSource, 'prep_tree.go': treeCodecSource }),
    [programFile]: harnessSource(signature, { declared: declared(source) }),
  }
}

const program = 'program'

/**
 * Nothing is fetched, and nothing is asked of a network. The cache is kept: Go from 1.20 on compiles its own library into
 * it, which takes many seconds. `go mod init` writes the version of the
 * language, which is that of the compiler. Go disregards a go.mod in the folder for temporary files, hence another.
 */
const script = `
export CGO_ENABLED=0 GO111MODULE=on GOFLAGS=-mod=mod GOPROXY=off GOSUMDB=off GOTOOLCHAIN=local GOTELEMETRY=off GOWORK=off GOENV=off
export GOPATH="$PWD/.gopath" GOCACHE="$2"
export TMPDIR="$PWD/.tmp"
mkdir .tmp || exit 1
if [ -e ${judgePackage}_judge.go ]; then mkdir ${judgePackage} && mv ${judgePackage}_*.go ${judgePackage}/ || exit 1; fi
"$1" mod init solution 2>mod.txt || { cat mod.txt >&2; exit 1; }
"$1" build -buildvcs=false -ldflags='-s -w' -o ${program} .
code=$?
[ $code = 0 ] || grep -n '// must have: ' ${programFile} >&2 2>/dev/null
rm -rf .gopath .tmp mod.txt
exit $code
`

function run(_signature: Signature, folder: string, { memoryKb }: BuildSettings): Command {
  // The collector works harder before the judge would stop the program, which keeps it from being stopped for garbage.
  return ['env', `GOMEMLIMIT=${Math.floor(memoryKb * 0.9)}KiB`, `${folder}/${program}`]
}

const remedy = 'Install Go 1.19 or newer (Debian, Ubuntu: apt install golang-go; macOS: brew install go).'

export const go: CompiledRow = {
  id: 'go',
  name: 'Go',
  extensions: ['.go'],
  compilers: [{ command: 'go', remedy }],
  locate: {
    args: ['env', 'GOROOT'],
    parse: (said) => /^\/.+$/m.exec(said)?.[0].concat('/bin/go'),
  },
  remedy,
  floorMs: 500,
  versionFlag: 'version',
  threaded: true,
  slowdown: 1,
  files,
  keepsCache: true,
  build: (compiler, _signature, { cacheFolder }) => [['/bin/sh', '-c', script, 'sh', compiler, cacheFolder]],
  run,
  diagnostics,
  frames,
  declared,
  outOfMemory: (stderr) =>
    /^(?:fatal error: )?runtime: (?:cannot allocate memory|out of memory)|^fatal error: .*out of memory/m.test(
      stderr,
    ),
  starter: goStarter,
}
