import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBank } from '../../src/bank/bank.ts'
import type { ProblemSummary } from '../../src/model/problem.ts'
import { madeUpBank } from './advice-bank.ts'
import { mean, skillModels } from './advice-learner.ts'
import { type Result, type Schedule, simulate, type Way, ways } from './advice-run.ts'

/**
 * Whether the advice of `prep next` is right: simulated learners (`advice-learner.ts`) practise for some weeks by it, by
 * random choice and by the bank's order. `npx tsx .dev/bench/advice.ts [learners]`.
 */
const learners = Number(process.argv[2] ?? 100)
const schedules: readonly Schedule[] = skillModels.flatMap((model) =>
  [14, 28, 42].map((days) => ({ days, minutesPerDay: 60, missed: 0.15, model })),
)

const cacheDir = mkdtempSync(join(tmpdir(), 'advice-'))
const real = await openBank({ roots: ['problems'], cacheDir, version: 'bench' }).list()
rmSync(cacheDir, { recursive: true })

for (const [name, problems] of [
  ['the built-in bank', real],
  ['a made-up bank', madeUpBank(150)],
] as const)
  for (const schedule of schedules) report(name, problems, schedule)

function report(name: string, problems: readonly ProblemSummary[], schedule: Schedule): void {
  const { days, minutesPerDay, model } = schedule
  print(
    `\n${name} (${problems.length} problems), ${days} days of ${minutesPerDay} minutes, ${learners} learners, ${model} of the abilities`,
  )
  const results = new Map<Way, Result[]>()
  for (const way of ways)
    results.set(
      way,
      Array.from({ length: learners }, (_, seed) => simulate(way, seed, problems, schedule)),
    )
  const row = (label: string, cell: (all: readonly Result[]) => string) =>
    print(`  ${label.padEnd(44)}${ways.map((way) => cell(results.get(way) ?? []).padStart(20)).join('')}`)
  print(`  ${''.padEnd(44)}${ways.map((way) => way.padStart(20)).join('')}`)
  row(
    'rounds',
    spread((result) => result.rounds, 0),
  )
  row(
    'solves at the interview: the bank, %',
    spread((result) => result.solves * 100),
  )
  row(
    '  problems of weak topics, %',
    spread((result) => result.weakSolves * 100),
  )
  row(
    '  unseen problems like the bank, %',
    spread((result) => result.unseen * 100),
  )
  row(
    'rounds to the first weak topic named',
    spread((result) => result.firstNamed ?? Number.POSITIVE_INFINITY, 0),
  )
  row(
    'rounds to half of them named',
    spread((result) => result.halfNamed ?? Number.POSITIVE_INFINITY, 0),
  )
  for (const rounds of [10, 20, 30, 40, 60, 80])
    row(`after ${rounds} rounds: weak precision/recall, focus`, namingAt(rounds))
  row('at the end: weak precision/recall, focus', namingAt())
  const nextResults = results.get('next') ?? []
  for (const way of ways.filter((other) => other !== 'next')) {
    const others = results.get(way) ?? []
    const gains = nextResults.map(({ solves }, index) => (solves - (others[index]?.solves ?? 0)) * 100)
    const better = gains.filter((gain) => gain > 0).length / gains.length
    print(
      `  next against ${way}: ${mean(gains).toFixed(1)} points more in the mean, better for ${Math.round(better * 100)}%`,
    )
  }
}

/** Median and quartiles. */
function spread(of: (result: Result) => number, digits = 1): (all: readonly Result[]) => string {
  return (all) => {
    const sorted = all.map(of).sort((a, b) => a - b)
    const at = (share: number) => {
      const value = sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
      return Number.isFinite(value) ? value.toFixed(digits) : 'never'
    }
    return `${at(0.5)} (${at(0.25)}-${at(0.75)})`
  }
}

/** Over all learners: of the topics called weak those that are, of the weak ones those called so, and the focus. */
function namingAt(rounds?: number): (all: readonly Result[]) => string {
  return (all) => {
    const then = all.flatMap(({ namings }) =>
      rounds === undefined ? namings.slice(-1) : namings.filter((naming) => naming.rounds === rounds),
    )
    if (then.length < all.length / 2) return '-'
    const named = then.reduce((sum, naming) => sum + naming.named, 0)
    const right = then.reduce((sum, naming) => sum + naming.right, 0)
    const focus = mean(then.map((naming) => naming.focus / 3))
    return `${share(right / named)}/${share(right / (then.length * 4))}, ${share(focus)}`
  }
}

function share(number: number): string {
  return Number.isNaN(number) ? '-' : `${Math.round(number * 100)}%`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
