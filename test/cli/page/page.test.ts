import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/cli/page/page.ts'
import { groups, stats } from '../../../src/insight/stats.ts'
import { day, failed, now, roundOf } from '../../insight/rounds.ts'
import { root } from '../prep.ts'

/** The page in a real browser, which is skipped where there is none. */
const executablePath = '/usr/bin/chromium'
const hostile = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`

const rounds = Array.from({ length: 120 }, (_, at) =>
  (at % 3 === 0 ? failed : roundOf)({
    id: `round-${at}`,
    problem: `problem-${at % 50}`,
    title: hostile,
    topics: at % 2 === 0 ? ['graphs', 'trees'] : ['advanced-graphs'],
    language: at === 7 ? hostile : 'typescript',
    startedAt: now - (120 - at) * day,
    minutesTaken: 10 + (at % 5) * 6,
    hints: at % 9 === 0 ? 1 : 0,
  }),
)
const found = stats({
  rounds,
  predictions: rounds.map(({ id, solved }, at) => ({
    round: id,
    sure: (at % 10) / 10,
    accepted: solved === true,
  })),
  failures: rounds.map(({ id }) => ({ round: id, classes: ['edge'] })),
  testing: rounds.map(({ id }, at) => ({ round: id, caught: at % 3, known: 3 })),
  growth: rounds.map(({ id }) => ({ round: id, growth: 'O(n^2)', expected: hostile, worse: true })),
  now,
  timeZone: 'UTC',
})
const asset = (path: string) => readFileSync(join(root, path), 'utf8')
const pageOf = (given = found): string =>
  renderPage({
    stats: given,
    groups: (['difficulty', 'language', 'kind'] as const).map((by) => ({
      by,
      groups: groups({ rounds }, by),
    })),
    today: '2026-05-01',
    version: '1.2.3',
    charts: asset('node_modules/chart.js/dist/chart.umd.min.js'),
    script: asset('src/cli/page/client.js'),
    style: asset('src/cli/page/page.css'),
  })
const charts = ['standings', 'accepted', 'pace', 'failures', 'testing', 'calibration', 'weeks']

describe('the page as text', () => {
  it('names nothing that would be loaded', () => {
    // But for the names in the comments and messages of the charting library.
    const own = pageOf().replace(asset('node_modules/chart.js/dist/chart.umd.min.js'), '')
    expect(own).not.toMatch(/https?:|\bsrc=(?!x onerror)|@import|url\(/)
  })

  it('says what there is not', () => {
    expect(pageOf(stats({ rounds: [], now, timeZone: 'UTC' }))).toContain('There is no round to report on.')
    const few = pageOf(stats({ rounds: rounds.slice(0, 3), now, timeZone: 'UTC' }))
    expect(few).toContain('not enough data for a trend')
    expect(few).toContain('not enough data</td>')
    expect(few).not.toContain('data-chart="calibration"')
  })
})

describe.skipIf(!existsSync(executablePath))('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(() => browser.close())

  /** Opens the page; what it tells on its console, and each request, is a fault. */
  async function open(
    options: BrowserContextOptions,
    html = pageOf(),
  ): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext(options)
    const faults: string[] = []
    const page = await context.newPage()
    await context.route('**/*', (route) => {
      faults.push(`request: ${route.request().url()}`)
      return route.abort()
    })
    page.on('console', (message) => faults.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    await page.setContent(html, { waitUntil: 'load' })
    return { page, faults }
  }

  /** How many different colours each chart has; a blank one has a single colour. */
  const coloursOf = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(`Object.fromEntries([...document.querySelectorAll('[data-chart]')].map((place) => {
      const canvas = place.firstElementChild
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      return [place.dataset.chart, new Set(new Uint32Array(data.buffer)).size]
    }))`)

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('draws all charts at %i pixels, %s, and asks for nothing', async (width, colorScheme) => {
    const { page, faults } = await open({ viewport: { width, height: 800 }, colorScheme })
    const colours = await coloursOf(page)
    expect(Object.keys(colours).sort()).toEqual([...charts].sort())
    for (const [name, count] of Object.entries(colours)) expect(count, name).toBeGreaterThan(3)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
  })

  it('takes the titles of others for text', async () => {
    const { page, faults } = await open({})
    expect(await page.title()).toBe('Interview practice, 2026-01-01 to 2026-04-30')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('th', { hasText: hostile }).count()).toBe(6)
    expect(faults).toEqual([])
  })

  it('lets no other script run, nor a style, nor a request', async () => {
    const added = pageOf().replace(
      '<main>',
      `<main><script>document.title = 'taken'</script><img src="http://localhost/x">`,
    )
    const { page, faults } = await open({}, added)
    expect(await page.title()).toBe('Interview practice, 2026-01-01 to 2026-04-30')
    expect(faults.filter((fault) => fault.startsWith('request'))).toEqual([])
    expect(faults.join('\n')).toMatch(/Content Security Policy/)
  })

  const background = 'getComputedStyle(document.body).backgroundColor'
  const barColour = `(() => {
    const [chart] = Object.values(Chart.instances)
    return chart.data.datasets[0].backgroundColor[0]
  })()`

  it('follows the choice of light or dark, also while it is open', async () => {
    const { page } = await open({ colorScheme: 'light' })
    const light = [await page.evaluate(background), await page.evaluate(barColour)]
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = [await page.evaluate(background), await page.evaluate(barColour)]
    expect(light[0]).toBe('rgb(255, 255, 255)')
    expect(dark[0]).not.toBe(light[0])
    expect(dark[1]).not.toBe(light[1])
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    expect([await page.evaluate(background), await page.evaluate(barColour)]).toEqual(light)
  })

  it('has a table for each chart', async () => {
    const { page } = await open({})
    const sections = await page.locator('section:has([data-chart])').count()
    expect(sections).toBe(6)
    expect(await page.locator('section:has([data-chart]):has(table)').count()).toBe(sections)
  })

  it('goes on paper', async () => {
    const { page } = await open({ colorScheme: 'dark' })
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
