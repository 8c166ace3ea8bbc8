import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openGate } from '../../src/check/gate.ts'

describe('a gate', () => {
  it('lets shared work run side by side, and lonely work without any other', async () => {
    const gate = openGate()
    let running = 0
    let most = 0
    const beside: number[] = []
    const work = async (isLonely: boolean): Promise<void> => {
      running++
      most = Math.max(most, running)
      await sleep(5)
      if (isLonely) {
        running--
        await gate.alone(async () => {
          beside.push(running)
          running++
          await sleep(5)
          beside.push(running - 1)
          running--
        })
        running++
      }
      await sleep(5)
      running--
    }
    await Promise.all(Array.from({ length: 12 }, (_, index) => gate.shared(() => work(index % 3 > 0))))
    expect(most).toBeGreaterThan(1)
    expect(beside).toEqual(Array.from({ length: 16 }, () => 0))
    expect(running).toBe(0)
  })

  it('goes on after work that failed', async () => {
    const gate = openGate()
    const fails = gate.shared(() => gate.alone(() => Promise.reject(new Error('it failed'))))
    await expect(fails).rejects.toThrow('it failed')
    await expect(gate.shared(() => gate.alone(async () => 'done'))).resolves.toBe('done')
  })
})
