export function faultySteps(readings: number[]): number[] {
  const faulty: number[] = []
  for (let i = 0; i < readings.length; i++) {
    const changed = readings[i] ^ readings[(i + 1) % readings.length]
    // Clearing the lowest 1 leaves nothing of a number with a single 1.
    if (changed === 0 || (changed & (changed - 1)) !== 0) faulty.push(i)
  }
  return faulty
}
