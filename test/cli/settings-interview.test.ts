import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../src/cli/settings-file.ts'
import { BankError } from '../../src/errors.ts'
import { dayText } from '../../src/insight/days.ts'

const read = (text: string) => parseSettings(text, '/home/me/config.yaml', '/home/me')

describe('the settings of reviews', () => {
  it('are a day and a number of days', () => {
    const { interview, longestInterval } = read('interview: 2026-12-20\nlongestInterval: 90\n')
    expect([dayText(interview ?? 0), longestInterval]).toEqual(['2026-12-20', 90])
    expect(read("interview: '2028-02-29'").interview).toBeDefined()
  })

  it.each([
    ['interview: 2026-02-30', 'must be a day, such as 2026-12-20'],
    ['interview: soon', 'must be a day, such as 2026-12-20'],
    ['interview: [2026-12-20]', 'must be a day, such as 2026-12-20'],
    ['longestInterval: 0', 'must be a number of days'],
    ['longestInterval: 1.5', 'must be a number of days'],
    ["longestInterval: '90'", 'must be a number of days'],
  ])('%s is refused', (text, message) => {
    const refused = (): unknown => {
      try {
        return read(text)
      } catch (error) {
        return error instanceof BankError ? error.faults.map((fault) => fault.message) : error
      }
    }
    expect(refused()).toEqual([message])
  })
})
