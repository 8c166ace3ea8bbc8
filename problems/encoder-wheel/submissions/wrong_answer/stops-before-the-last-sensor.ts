// Mistake: the loop over the bits ends one too early, so the highest one is never seen.
export function faultySteps(readings: number[]): number[] {
  const faulty: number[] = []
  for (let i = 0; i < readings.length; i++) {
    const changed = readings[i] ^ readings[(i + 1) % readings.length]
    let count = 0
    for (let bit = 0; bit < 30; bit++) count += (changed >> bit) & 1
    if (count !== 1) faulty.push(i)
  }
  return faulty
}
