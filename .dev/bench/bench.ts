import { rmSync } from 'node:fs'
import { measureCheck } from './check.ts'
import { makeFixture } from './fixture.ts'
import { measureIsolation } from './isolation.ts'
import { measureLanguages } from './languages.ts'
import { print } from './measure.ts'
import { measureStartup } from './startup.ts'

/**
 * What `prep` costs beside the bare work, as ratios of medians in one run: `npm run bench -- [rounds] [section...]`,
 * without a section all of them. Figures in ms are this machine's, now; the ratios are what to compare.
 */
const sections = {
  startup: measureStartup,
  languages: measureLanguages,
  isolation: measureIsolation,
  check: measureCheck,
} as const
const defaultRounds = 15

const isSection = (word: string): word is keyof typeof sections => Object.hasOwn(sections, word)
const words = process.argv.slice(2)
const wanted = words.filter(isSection)
const [rounds = defaultRounds, ...others] = words.filter((word) => !isSection(word)).map(Number)

if (others.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  print(`npm run bench -- [rounds] [${Object.keys(sections).join('|')}]...`)
  process.exitCode = 2
} else {
  const fixture = makeFixture()
  try {
    for (const name of wanted.length > 0 ? wanted : Object.keys(sections).filter(isSection))
      await sections[name](fixture, rounds)
  } finally {
    rmSync(fixture.folder, { recursive: true, force: true })
  }
}
