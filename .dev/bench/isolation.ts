import { spawn } from 'node:child_process'
import type { Isolation } from '../../src/judge/isolation/isolation.ts'
import type { Language } from '../../src/judge/languages/language.ts'
import { allowanceOf } from '../../src/judge/limits.ts'
import { Sandbox } from '../../src/judge/sandbox.ts'
import type { JudgeTask } from '../../src/judge/task.ts'
import { type Fixture, pairTask, sumTask } from './fixture.ts'
import { hostFor, isolationsFor, judgeMaker, languagesFor, limits, path } from './machine.ts'
import { medians, print, printFigure, printRatio, type Subject } from './measure.ts'
import { sourceOf, sumSource } from './programs.ts'

/** What each isolation costs that works here: at the start of a process, and in a judging. */
export async function measureIsolation({ folder }: Fixture, rounds: number): Promise<void> {
  print('')
  const all = isolationsFor(folder)
  for (const { isolation, works } of all)
    if (!works) print(`Isolation ${isolation.name}: skipped, it does not work on this machine`)
  const working = all.filter(({ works }) => works).map(({ isolation }) => isolation)
  await starts(working, folder, rounds * 2)
  const language = languagesFor(folder).byName('typescript')
  const pair = { ...pairTask, language, source: sourceOf('typescript') }
  await judgings(`${language.name}, ${pair.tests.length} tests in one process`, pair, working, folder, rounds)
  const sum = { ...sumTask, language, source: sumSource() }
  await judgings(
    `${language.name}, stdio, ${sum.tests.length} tests, a process each`,
    sum,
    working,
    folder,
    rounds,
  )
}

const nothing = '/bin/true'

async function starts(isolations: readonly Isolation[], folder: string, rounds: number): Promise<void> {
  const time = await medians<string>(
    { bare: bareStart, ...each(isolations, (isolation) => () => isolatedStart(isolation, folder)) },
    rounds,
  )
  const { bare = Number.NaN, group = Number.NaN } = time
  const told = (name: string, than: string, less: number, aim: string): void => {
    const whole = time[name] ?? Number.NaN
    const detail = `${whole.toFixed(2)} - ${less.toFixed(2)} ms`
    printFigure({
      what: `start and end of a process, ${name} - ${than}, ms`,
      value: whole - less,
      aim,
      detail,
    })
  }
  // What namespaces and the file tree cost is what they take more than limits and a process group.
  for (const { name } of isolations) if (name !== 'group') told(name, 'group', group, '<= 6')
  told('group', 'bare', bare, 'told')
}

/** Judgings from nothing started to the verdict, under each isolation and beside the group, which isolates least. */
async function judgings(
  what: string,
  task: JudgeTask & { readonly language: Language },
  isolations: readonly Isolation[],
  folder: string,
  rounds: number,
): Promise<void> {
  const time = await medians<string>(
    each(isolations, (isolation) => {
      const newJudge = judgeMaker(folder, isolation)
      return async () => {
        const { verdict } = await newJudge().judge(task)
        if (verdict !== 'AC') throw new Error(`${what}: judged ${verdict} under ${isolation.name}`)
      }
    }),
    rounds,
  )
  const { group = Number.NaN } = time
  for (const { name } of isolations)
    if (name !== 'group') printRatio(`${what}, ${name} / group`, [time[name] ?? Number.NaN, group])
}

const each = (
  isolations: readonly Isolation[],
  subject: (isolation: Isolation) => Subject,
): Record<string, Subject> =>
  Object.fromEntries(isolations.map((isolation) => [isolation.name, subject(isolation)]))

/** A process with the pipes of a sandbox, and nothing else. */
function bareStart(): Promise<void> {
  const child = spawn(nothing, [], {
    env: { PATH: path },
    stdio: ['pipe', 'pipe', 'pipe', 'ignore'],
    detached: true,
  })
  child.stdin?.on('error', () => {})
  child.stdin?.end()
  child.stdout?.resume()
  child.stderr?.resume()
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', () => done())
  })
}

async function isolatedStart(isolation: Isolation, folder: string): Promise<void> {
  const sandbox = new Sandbox({ host: hostFor(folder, isolation), command: [nothing], input: '' })
  const outcome = await sandbox.finish(allowanceOf(limits))
  await sandbox.kill()
  if (outcome.kind !== 'ended' || outcome.ending.code !== 0)
    throw new Error(`${nothing} failed under ${isolation.name}: ${sandbox.stderr.take()}`)
}
