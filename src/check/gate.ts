/** Lets work run side by side, and each part of it that asks run alone. */
export interface Gate {
  /** Does work beside other work; it waits while anything runs alone, or waits for that. */
  shared<T>(work: () => Promise<T>): Promise<T>
  /** Within shared work: does a part of it while no other shared work runs. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/**
 * A gate for the judgings of one process. Work that asks to be alone gives up its own place until it is done, so that two
 * that ask do not wait for each other: they run one after the other.
 */
export function openGate(): Gate {
  let running = 0
  let isAlone = false
  let asking = 0
  let waiting: (() => void)[] = []

  const changed = (): void => {
    const woken = waiting
    waiting = []
    for (const wake of woken) wake()
  }
  /** Takes a place as soon as it is free: in the same turn, or another would find it free as well. */
  const take = async (isFree: () => boolean, place: () => void): Promise<void> => {
    while (!isFree()) await new Promise<void>((resolve) => waiting.push(resolve))
    place()
  }
  const enter = (): Promise<void> =>
    take(
      () => !isAlone && asking === 0,
      () => void running++,
    )
  const leave = (): void => {
    running--
    changed()
  }

  return {
    async shared(work) {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
    async alone(work) {
      asking++
      leave()
      await take(
        () => !isAlone && running === 0,
        () => {
          asking--
          isAlone = true
        },
      )
      try {
        return await work()
      } finally {
        isAlone = false
        changed()
        await enter()
      }
    },
  }
}
