function sensorsThatChange(a: number, b: number): number {
  let count = 0
  while (a > 0 || b > 0) {
    if (a % 2 !== b % 2) count++
    a = Math.floor(a / 2)
    b = Math.floor(b / 2)
  }
  return count
}

export function faultySteps(readings: number[]): number[] {
  return readings
    .map((_, i) => i)
    .filter((i) => sensorsThatChange(readings[i], readings[(i + 1) % readings.length]) !== 1)
}
