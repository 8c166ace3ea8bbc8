// Mistake: counts the lowest 16 bits only.
export function faultySteps(readings: number[]): number[] {
  const faulty: number[] = []
  for (let i = 0; i < readings.length; i++) {
    const changed = readings[i] ^ readings[(i + 1) % readings.length]
    let count = 0
    for (let bit = 0; bit < 16; bit++) if ((changed & (1 << bit)) !== 0) count++
    if (count !== 1) faulty.push(i)
  }
  return faulty
}
