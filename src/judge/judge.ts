import { createHash } from 'node:crypto'
import { build } from './build.ts'
import { compileFailure, judgeAll, judgementOf } from './judging.ts'
import type { CompileTools, Language, Program, RunSettings } from './languages/language.ts'
import type { Languages } from './languages/languages.ts'
import { startModule } from './module.ts'
import { harnessRunner, startHarness, stdioRunner } from './runner.ts'
import type { Host, Sandbox } from './sandbox.ts'
import type { Judge } from './task.ts'

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
  const settingsFor = (memoryKb: number): RunSettings => ({ harnessDir, memoryKb })

  /** Compiles a source, or takes what was compiled from the same text before. */
  async function compile({ language, source, signature, limits }: RunnerTask, runtime: string) {
    const tools: CompileTools = {
      runtime,
      memoryKb: limits.memoryKb,
      build: (files, steps) => build(host, buildDir, { compiler: runtime, files, steps }),
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
    const runtime = languages.runtime(language)
    const settings = settingsFor(limits.memoryKb)
    const key = keyOf(language, limits.memoryKb)
    const started =
      signature.kind === 'stdio' || !language.startsAhead
        ? undefined
        : (spares.get(key) ?? startHarness(host, language, runtime, settings))
    spares.delete(key)
    const program = await compile(task, runtime)
    if ('message' in program) {
      await started?.kill()
      return program
    }
    const options = {
      host,
      language,
      runtime,
      program,
      signature,
      limits,
      settings,
      ...(started && { started }),
    }
    return { program, runner: signature.kind === 'stdio' ? stdioRunner(options) : harnessRunner(options) }
  }

  return {
    isolation: host.isolation,
    warm(language, memoryKb) {
      const runtime = languages.findRuntime(language)
      const key = keyOf(language, memoryKb)
      if (runtime && language.startsAhead && !spares.has(key))
        spares.set(key, startHarness(host, language, runtime, settingsFor(memoryKb)))
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
