// Mistake: 0 & -1 is 0 as well, so a step that changes nothing passes for a good one.
export function faultySteps(readings: number[]): number[] {
  const faulty: number[] = []
  for (let i = 0; i < readings.length; i++) {
    const changed = readings[i] ^ readings[(i + 1) % readings.length]
    if ((changed & (changed - 1)) !== 0) faulty.push(i)
  }
  return faulty
}
