// Mistake: looks at the difference of the numbers. It is a power of two for 3 and 4, too, which differ in three digits.
export function faultySteps(readings: number[]): number[] {
  const faulty: number[] = []
  for (let i = 0; i < readings.length; i++) {
    const difference = Math.abs(readings[i] - readings[(i + 1) % readings.length])
    if (difference === 0 || !Number.isInteger(Math.log2(difference))) faulty.push(i)
  }
  return faulty
}
