import { createHash } from 'node:crypto'
import { delimiter, dirname, join } from 'node:path'
import { build } from './build.ts'
import { compileFailure, judgeAll, judgementOf } from './judging.ts'
import type { CompileTools, Language, Program } from './languages/language.ts'
import type { Languages } from './languages/languages.ts'
import { startModule } from './module.ts'
import { harnessRunner, type RunnerMachine, startHarness, stdioRunner } from './runner.ts'
import type { Sandbox } from './sandbox.ts'
import type { Host } from './start.ts'
import type { Judge } from './task.ts'
import { validatorOf, withUnits } from './validator.ts'

/** Where systems have their programs. */
const systemPath = ['/usr/local/bin', '/usr/bin', '/bin']

type RunnerTask = Parameters<Judge['runner']>[0]

export interface JudgeOptions {
  readonly host: Host
  readonly languages: Languages
  /** Folder of the built harness files. */
  readonly harnessDir: string
  /** Folder for programs that compilers build. */
  readonly buildDir: string
  /** Transformed programs, by the content of their source. */
  readonly programs?: ProgramCache
}

/** Keeps compiled programs; may forget them at any time. */
export interface ProgramCache {
  read(key: string): Program | undefined
  write(key: string, program: Program): void
}

/** A judge for this machine. It starts nothing until it is asked to. */
export function createJudge({ host, languages, harnessDir, buildDir, programs }: JudgeOptions): Judge {
  const spares = new Map<string, Sandbox>()
  const keyOf = (language: Language, memoryKb: number): string => `${language.id} ${memoryKb}`
  /** What running a language takes of this machine. */
  function machineFor(language: Language, memoryKb: number): RunnerMachine {
    const { command, folders } = languages.toolchain(language)
    // What belongs to the runtime is found beside it, also where PATH has links and stand-ins that are not shown inside.
    const path = new Set([dirname(command), ...host.path.split(delimiter), ...systemPath])
    return {
      host: { ...host, path: [...path].join(delimiter) },
      language,
      runtime: command,
      settings: { harnessDir, memoryKb },
      readable: [...folders, ...(language.folders ?? []), harnessDir],
    }
  }

  /** Compiles a source, or takes what was compiled from the same text before. */
  async function compile(
    { language, source, signature, limits }: RunnerTask,
    { host: inside, runtime, readable }: RunnerMachine,
    beside: Readonly<Record<string, string>> = {},
  ) {
    const tools: CompileTools = {
      runtime,
      memoryKb: limits.memoryKb,
      isolation: host.isolation.name,
      cacheFolder: join(buildDir, `${language.id}.cache`),
      build: (files, steps, cache = []) =>
        build(inside, buildDir, {
          compiler: runtime,
          files: { ...beside, ...files },
          steps: withUnits(steps, language, Object.keys(beside)),
          readable,
          cache,
        }),
    }
    // What is built is kept by its files; what is only transformed by its source.
    if (!language.startsAhead) return language.compile(source, signature, tools)
    const key = `${language.id} ${signature.kind} ${createHash('sha256').update(source).digest('hex')}`
    const kept = programs?.read(key)
    if (kept) return kept
    const program = await language.compile(source, signature, tools)
    if (!('message' in program)) programs?.write(key, program)
    return program
  }

  /** Compiles a source and sets up its runner; where it can, the process starts meanwhile. */
  async function prepare(task: RunnerTask) {
    const { language, signature, limits } = task
    const machine = machineFor(language, limits.memoryKb)
    const key = keyOf(language, limits.memoryKb)
    const started =
      signature.kind === 'stdio' || !language.startsAhead
        ? undefined
        : (spares.get(key) ?? startHarness(machine))
    if (started) spares.delete(key)
    const program = await compile(task, machine)
    if ('message' in program) {
      await started?.kill()
      return program
    }
    const options = {
      ...machine,
      readable: readableWith(machine, program),
      program,
      signature,
      limits,
      ...(started && { started }),
    }
    return { program, runner: signature.kind === 'stdio' ? stdioRunner(options) : harnessRunner(options) }
  }

  return {
    isolation: host.isolation,
    warm(language, memoryKb) {
      const key = keyOf(language, memoryKb)
      if (language.startsAhead && languages.findRuntime(language) !== undefined && !spares.has(key))
        spares.set(key, startHarness(machineFor(language, memoryKb)))
    },
    async close() {
      const all = [...spares.values()]
      spares.clear()
      await Promise.all(all.map((spare) => spare.kill()))
    },
    async runner(task) {
      const prepared = await prepare(task)
      return 'message' in prepared ? prepared : prepared.runner
    },
    async validator(task) {
      const { language, source, beside, limits } = task
      const machine = machineFor(language, limits.memoryKb)
      const program = await compile(
        { language, source, signature: { kind: 'stdio' }, limits },
        machine,
        beside,
      )
      if ('message' in program) return { failure: program.message }
      return validatorOf({ ...machine, readable: readableWith(machine, program) }, program, task)
    },
    startModule: ({ source, signature, limits }) =>
      startModule({ host, languages, harnessDir }, source, signature, limits),
    async judge(task) {
      const prepared = await prepare(task)
      if ('message' in prepared) return judgementOf(task, host.isolation.name, [], compileFailure(prepared))
      const { runner, program } = prepared
      const stop = (): void => void runner.reset()
      task.signal?.addEventListener('abort', stop)
      try {
        return await judgeAll(task, runner, program, host.isolation.name)
      } finally {
        task.signal?.removeEventListener('abort', stop)
        await runner.reset()
      }
    },
  }
}

/** What a program may read: one that was built lies in a folder of its own. */
function readableWith({ readable }: RunnerMachine, { folder }: Program): readonly string[] {
  return folder === undefined ? readable : [...readable, folder]
}
