import { describe, expect, it } from 'vitest'
import {
  type ClockTimes,
  formatClock,
  formatElapsed,
  readClock,
  warningsBetween,
} from '../../src/round/clock.ts'

const start = Date.UTC(2030, 0, 1, 12)
const minute = 60_000
const times = (minutes: number, now: number, more: Partial<ClockTimes> = {}): ClockTimes => ({
  startedAt: start,
  deadline: start + minutes * minute,
  targetMinutes: 20,
  now: start + now,
  ...more,
})

describe('readClock', () => {
  it('tells what is gone and what remains', () => {
    expect(readClock(times(30, 10 * minute))).toEqual({
      at: start + 10 * minute,
      startedAt: start,
      deadline: start + 30 * minute,
      targetAt: start + 20 * minute,
      abandonAt: start + 60 * minute,
      elapsedMs: 10 * minute,
      remainingMs: 20 * minute,
      overtime: false,
      targetPassed: false,
      phase: 'running',
    })
  })

  it('is in time at the deadline itself, and in overtime right after it', () => {
    expect(readClock(times(30, 30 * minute))).toMatchObject({
      remainingMs: 0,
      overtime: false,
      phase: 'running',
    })
    expect(readClock(times(30, 30 * minute + 1))).toMatchObject({
      remainingMs: -1,
      overtime: true,
      targetPassed: true,
      phase: 'overtime',
    })
  })

  it('expires once overtime has lasted as long as the clock', () => {
    expect(readClock(times(30, 60 * minute)).phase).toBe('overtime')
    expect(readClock(times(30, 60 * minute + 1)).phase).toBe('expired')
  })

  it('knows a target that lies after the deadline', () => {
    expect(readClock(times(10, 15 * minute))).toMatchObject({ overtime: true, targetPassed: false })
  })

  it('stands still while the wall clock is behind the last event or the start', () => {
    expect(readClock(times(30, 5 * minute, { lastEventAt: start + 9 * minute })).elapsedMs).toBe(9 * minute)
    expect(readClock(times(30, -minute))).toMatchObject({ elapsedMs: 0, remainingMs: 30 * minute })
    expect(readClock(times(30, 5 * minute, { lastEventAt: start + minute })).elapsedMs).toBe(5 * minute)
  })
})

describe('warningsBetween', () => {
  const between = (minutes: number, from: number, to: number) =>
    warningsBetween(readClock(times(minutes, from)), readClock(times(minutes, to)))

  /** All warnings of a round that is read each 7 s, with the minute of the reading that told. */
  function told(minutes: number): string[] {
    const lines: string[] = []
    let before = readClock(times(minutes, 0))
    for (let now = 7000; now < 2 * minutes * minute; now += 7000) {
      const after = readClock(times(minutes, now))
      lines.push(
        ...warningsBetween(before, after).map((warning) => `${formatClock(after.remainingMs)} ${warning}`),
      )
      before = after
    }
    return lines
  }

  it('tells each once, when it is due', () => {
    expect(told(30)).toEqual(['14:57 half-time', '4:55 five-minutes', '0:57 one-minute', '-0:06 time-over'])
  })

  it('leaves out what makes no sense on a short clock', () => {
    const names = (minutes: number) => between(minutes, 0, 3 * minutes * minute)
    expect(names(10.5)).toEqual(['half-time', 'five-minutes', 'one-minute', 'time-over'])
    expect(names(10)).toEqual(['half-time', 'one-minute', 'time-over'])
    expect(names(2)).toEqual(['half-time', 'time-over'])
    expect(names(0.5)).toEqual(['half-time', 'time-over'])
  })

  it('tells at the very instant, not before and not again', () => {
    expect(between(30, 0, 15 * minute - 1)).toEqual([])
    expect(between(30, 0, 15 * minute)).toEqual(['half-time'])
    expect(between(30, 15 * minute, 20 * minute)).toEqual([])
  })

  it('tells all that passed while the machine slept, in order', () => {
    expect(between(30, 20 * minute, 40 * minute)).toEqual(['five-minutes', 'one-minute', 'time-over'])
  })

  it('does not repeat a warning after the clock was set back', () => {
    const readings = [14, 16, 13, 14, 16, 17].map((at) => at * minute)
    let before = readClock(times(30, 0))
    const warnings = readings.flatMap((now) => {
      const after = readClock(times(30, now, { lastEventAt: before.at }))
      const passed = warningsBetween(before, after)
      before = after
      return passed
    })
    expect(warnings).toEqual(['half-time'])
  })
})

describe('formatClock', () => {
  it.each([
    [725_000, '12:05'],
    [3_725_000, '1:02:05'],
    [59_001, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-42_000, '-0:42'],
    [-3_725_500, '-1:02:05'],
    [36_000_000, '10:00:00'],
  ])('%i ms remaining is %s', (ms, text) => {
    expect(formatClock(ms)).toBe(text)
  })

  it('adds up with the elapsed time to the length of the clock', () => {
    expect(formatElapsed(12_300)).toBe('0:12')
    expect(formatClock(60_000 - 12_300)).toBe('0:48')
  })
})
