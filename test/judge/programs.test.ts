import { readdirSync } from 'node:fs'
import { parse, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rows } from './programs.ts'

const fixtures = resolve('test/fixtures/programs')

describe.each(['cpp', 'java', 'go', 'rust'] as const)('the fixture programs of %s', (language) => {
  it('are all judged, each once', () => {
    const judged = rows.filter(({ languages }) => languages.includes(language)).map(({ name }) => name)
    const written = readdirSync(resolve(fixtures, language)).map((file) => parse(file).name)
    expect(judged.sort()).toEqual(written.sort())
  })
})
