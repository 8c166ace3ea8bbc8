import { createHash } from 'node:crypto'
import type { Group, Grouping } from '../../insight/groups.ts'
import type { Stats } from '../../insight/stats.ts'
import { filters } from '../render/stats.ts'
import { chartsOf } from './charts.ts'
import { type Html, json, text } from './html.ts'
import { sections } from './sections.ts'

/** What a page is made of besides its numbers: texts of files that come with the program. */
export interface PageAssets {
  /** Chart.js, as a script that defines `Chart`. */
  readonly charts: string
  readonly script: string
  readonly style: string
}

export interface PageOptions extends PageAssets {
  readonly stats: Stats
  readonly groups: readonly { readonly by: Grouping; readonly groups: readonly Group[] }[]
  /** The local day on which it is made, as `2026-05-01`. */
  readonly today: string
  readonly version: string
}

/** What a page of ours has in its head, so that it may be replaced by a newer one. */
export const marker = '<meta name="generator" content="prep stats">'

/**
 * The report as one page that loads nothing: charts, numbers and style are in it. Its content policy lets only its own
 * two scripts run, by their hashes, and nothing reach a network. Without scripts the tables say the same.
 */
export function renderPage({ stats, groups, today, version, charts, script, style }: PageOptions): string {
  const { period } = stats
  const days = period === null ? 'no rounds yet' : `${period.from} to ${period.to}`
  const title = `Interview practice, ${days}`
  const policy = [
    "default-src 'none'",
    `script-src ${[charts, script].map(hash).join(' ')}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const given = filters(stats)
  const about = [days, ...given, `made on ${today} with prep ${version}`]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${marker}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Interview practice</h1>
<p>${text(about.join(' · '))}</p>
</header>
<main>
${sections(stats, groups)}
</main>
${footer}
<script type="application/json" id="charts">${json(chartsOf(stats))}</script>
<script>${charts}</script>
<script>${script}</script>
</body>
</html>
`
}

function hash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

const footer: Html = `<footer>
<h2>How to read this</h2>
<p><b>Solved</b>: accepted within the clock, with nothing revealed. <b>Evidence</b> is rounds, not submissions: one round a problem in
30 days counts, the first, and a round stopped in under two minutes without a submission does not. In a standing, evidence
halves every 60 days.</p>
<p><b>Standing</b>: the mean and the 80% interval of the probability to solve a problem of the topic in time, beside the bar that a
prepared candidate reaches on problems of that difficulty. It is called weak or strong only where that is 80% likely, from three
and five rounds on; until then there is not enough data.</p>
<p><b>Pace</b>: time taken as a multiple of the target, the median; an unsolved round counts as longer than it took. It is a dash where less
than half of the rounds were solved in the time that was seen.</p>
<p>Nothing here compares with other people, and nothing foretells how an interview ends.</p>
</footer>`
