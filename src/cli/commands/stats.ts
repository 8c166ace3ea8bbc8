import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { Figures } from '../../history/figures.ts'
import type { RoundFacts } from '../../history/round-facts.ts'
import { dayIn } from '../../insight/days.ts'
import type { RoundFilter } from '../../insight/filter.ts'
import { type Grouping, groupings } from '../../insight/groups.ts'
import { groups, type Stats, stats } from '../../insight/stats.ts'
import { difficulties, kinds, topics } from '../../model/problem.ts'
import { choice } from '../choice.ts'
import type { Declare } from '../command-table.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import { renderPage } from '../page/page.ts'
import { writePage } from '../page/write.ts'
import { renderAllStats, renderGroups, renderStats } from '../render/stats.ts'
import { renderCsv, renderGroupsCsv } from '../render/stats-csv.ts'
import { printJson } from '../report.ts'
import { type Since, since, sinceInstant, until } from '../since.ts'
import { tell } from '../tell.ts'
import { someText } from '../text-argument.ts'

interface Flags {
  readonly topic?: string
  readonly difficulty?: string
  readonly language?: string
  readonly kind?: string
  readonly since?: Since
  readonly until?: number
  readonly by?: Grouping
  readonly all?: boolean
  readonly json?: boolean
  readonly csv?: boolean
  readonly html?: string
}

export const declare: Declare = (command, start) => {
  command
    .option('-t, --topic <topic>', 'only this topic', choice(topics))
    .option('-d, --difficulty <level>', 'only easy, medium or hard problems', choice(difficulties))
    .option('-l, --language <language>', 'only rounds in this language', someText)
    .option('-k, --kind <kind>', 'only problems of the kind function, class or stdio', choice(kinds))
    .option('--since <date>', 'only rounds since a date (2026-01-31), or of the last days (30d)', since)
    .option('--until <date>', 'only rounds up to a date (2026-01-31), that day included', until)
    .addOption(new Option('--by <what>', 'a table by topic, difficulty, language or kind').choices(groupings))
    .addOption(new Option('-a, --all', 'everything that is measured').conflicts('by'))
    .addOption(new Option('--json', 'print the numbers as JSON').conflicts(['csv', 'html']))
    .addOption(new Option('--csv', 'print the rounds, or the table of --by, as CSV').conflicts('html'))
    .option('--html <file>', 'write a page with charts, which loads nothing; - prints it', someText)
    .action((flags: Flags) => start((context) => show(context, flags)))
}

async function show(context: Context, flags: Flags): Promise<number> {
  const { io } = context
  const history = await context.history()
  history.closeExpired(context.now())
  const { figures } = history
  const rounds = figures.rounds()
  const filter = await filterOf(context, flags, rounds)
  if (flags.csv) {
    io.out.write(csvOf(figures, rounds, filter, flags.by))
    return exitCodes.ok
  }
  const found = statsOf(context, figures, rounds, filter)
  if (flags.html !== undefined) return writeHtml(context, found, rounds, filter, flags.html)
  const { by } = flags
  const grouped = by && { by, groups: groups({ rounds, ...filter }, by) }
  const options = { columns: io.out.columns, paint: io.out.paint }
  if (flags.json) printJson(io, { ...found, ...grouped })
  else if (grouped) io.out.write(renderGroups(found, grouped.groups, grouped.by, options))
  else io.out.write(flags.all ? renderAllStats(found, options) : renderStats(found, options))
  return exitCodes.ok
}

async function filterOf(context: Context, flags: Flags, rounds: readonly RoundFacts[]): Promise<RoundFilter> {
  return {
    topic: topics.find((topic) => topic === flags.topic),
    difficulty: difficulties.find((difficulty) => difficulty === flags.difficulty),
    kind: kinds.find((kind) => kind === flags.kind),
    language: await languageOf(context, flags.language, rounds),
    since: sinceOf(flags.since, context.now()),
    until: flags.until,
  }
}

/** @throws UsageError where the beginning is still to come */
function sinceOf(given: Since | undefined, now: number): number | undefined {
  const instant = sinceInstant(given, now)
  if (instant !== undefined && instant > now)
    throw new UsageError('--since names a day that is still to come.', 'Write a day that is over, or 30d.')
  return instant
}

/** A language that rounds were in, which may be missing here by now; or what people call one. @throws UsageError */
async function languageOf(
  context: Context,
  name: string | undefined,
  rounds: readonly RoundFacts[],
): Promise<string | undefined> {
  if (name === undefined || rounds.some(({ language }) => language === name)) return name
  return (await context.evaluator()).languages.byName(name).id
}

function statsOf(
  { now, timeZone }: Context,
  figures: Figures,
  rounds: readonly RoundFacts[],
  filter: RoundFilter,
): Stats {
  return stats({
    rounds,
    predictions: figures.predictions(),
    failures: figures.firstFailures(),
    testing: figures.testing(),
    growth: figures.growth(),
    now: now(),
    timeZone,
    ...filter,
  })
}

function csvOf(
  figures: Figures,
  rounds: readonly RoundFacts[],
  filter: RoundFilter,
  by: Grouping | undefined,
): string {
  if (by) return renderGroupsCsv(groups({ rounds, ...filter }, by), by)
  const [failures, testing, growth] = [figures.firstFailures(), figures.testing(), figures.growth()]
  return renderCsv({ rounds, filter, failures, testing, growth })
}

async function writeHtml(
  { io, assets, cwd, version, now, timeZone }: Context,
  found: Stats,
  rounds: readonly RoundFacts[],
  filter: RoundFilter,
  file: string,
): Promise<number> {
  const read = (name: string) => readFile(join(assets, name), 'utf8')
  const [charts, script, style] = await Promise.all([
    read('chart.umd.min.js'),
    read('page.js'),
    read('page.css'),
  ])
  const page = renderPage({
    ...{ stats: found, charts, script, style, version, today: dayIn(timeZone)(now()) },
    groups: (['difficulty', 'language', 'kind'] as const).map((by) => ({
      by,
      groups: groups({ rounds, ...filter }, by),
    })),
  })
  if (file === '-') io.out.write(page)
  else {
    writePage(resolve(cwd, file), page, String(Math.round(now())))
    tell(io, `Written to ${file}; open it in a browser.`)
  }
  return exitCodes.ok
}
