import type { CompileTools, Language } from '../../src/judge/languages/language.ts'
import type { Judge } from '../../src/judge/task.ts'
import { answers, type Fixture, pairTask, testCount } from './fixture.ts'
import { bestIsolation, judgeMaker, languagesFor, limits, settle } from './machine.ts'
import { medians, print, printRatio } from './measure.ts'
import { type Bare, type LanguageId, languageIds, makeBare, sourceOf } from './programs.ts'
import { waiting } from './waiting.ts'

const aheadAim = '<= 1.5'
const perTestAim = '>= 20'
/** A compiler takes seconds: so often and no more. */
const compileRounds = 3
/** Single runs that stand for a hundred. */
const singleRuns = 5

/** A submission of 100 tests in each language, beside a bare process that does the same work. */
export async function measureLanguages(fixture: Fixture, rounds: number): Promise<void> {
  const languages = languagesFor(fixture.folder)
  for (const id of languageIds) {
    const language = languages.byName(id)
    print('')
    if (languages.findRuntime(language) === undefined) {
      print(`${language.name}: skipped, ${language.runtimes.join(' or ')} is not on this machine`)
      continue
    }
    try {
      const bare = await makeBare(id, language, languages.toolchain(language), fixture.folder)
      if (JSON.stringify(JSON.parse(bare(fixture.inputsFile))) !== JSON.stringify(answers))
        throw new Error('the bare program is wrong')
      await judging(id, language, bare, fixture, rounds)
      if (id === 'typescript' || id === 'python') await waiting(id, language, bare, fixture, rounds)
    } catch (error) {
      // The other languages are worth their figures all the same.
      print(`${language.name}: failed, ${error instanceof Error ? error.message : error}`)
      process.exitCode = 1
    }
  }
}

/** Judges the solution. @throws where it is not accepted */
async function expectAccepted(judge: Judge, id: LanguageId, language: Language): Promise<void> {
  const { verdict } = await judge.judge({ ...pairTask, language, source: sourceOf(id) })
  if (verdict !== 'AC') throw new Error(`the solution was judged ${verdict}`)
}

async function judging(
  id: LanguageId,
  language: Language,
  bare: Bare,
  { folder, inputsFile, oneInputFile }: Fixture,
  rounds: number,
): Promise<void> {
  const isolation = bestIsolation(folder)
  const newJudge = judgeMaker(folder, isolation)
  const running = newJudge()
  const { compile } = await medians(
    { compile: compiling(id, language, running) },
    Math.min(rounds, compileRounds),
  )
  const time = await medians(
    {
      bare: () => bare(inputsFile),
      perTest: () => {
        const started = performance.now()
        for (let i = 0; i < singleRuns; i++) bare(oneInputFile)
        return ((performance.now() - started) / singleRuns) * testCount
      },
      warm: async () => {
        running.warm(language, limits.memoryKb)
        if (language.startsAhead) await settle()
        const started = performance.now()
        await expectAccepted(running, id, language)
        return performance.now() - started
      },
      cold: () => expectAccepted(newJudge(), id, language),
    },
    rounds,
  )
  await running.close()
  print(`${language.name}, ${testCount} tests, isolation: ${isolation.name}`)
  printRatio(
    language.startsAhead
      ? 'judged in a running prep, harness started ahead / bare process'
      : 'judged in a running prep, not for the first time / bare process',
    [time.warm, time.bare],
    language.startsAhead ? { aim: aheadAim } : {},
  )
  printRatio('judged cold, compiled already / bare process', [time.cold, time.bare], {
    more: `first compile ${compile.toFixed(1)} ms`,
  })
  printRatio('one process a test / judged cold', [time.perTest, time.cold], { aim: perTestAim })
}

/**
 * Compiles a text that was not compiled before; what a compiler itself keeps for later, it may have. Where a harness starts
 * ahead, its start is left out.
 */
function compiling(id: LanguageId, language: Language, judge: Judge): () => Promise<void> {
  const { signature } = pairTask
  const tools: CompileTools = {
    runtime: '',
    memoryKb: limits.memoryKb,
    isolation: '',
    cacheFolder: '',
    build() {
      throw new TypeError(`${language.name} builds nothing`)
    },
  }
  let source = sourceOf(id)
  return async () => {
    source += '\n'
    const compiled = language.startsAhead
      ? await language.compile(source, signature, tools)
      : await judge.runner({ language, source, signature, limits })
    if ('message' in compiled) throw new Error(compiled.message)
  }
}
