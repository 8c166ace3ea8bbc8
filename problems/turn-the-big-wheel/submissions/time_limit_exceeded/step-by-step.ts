// Slow: turns by single steps, and each moves all cabins: O(n * steps).
export function turnWheel(cabins: number[], steps: number): void {
  const n = cabins.length
  const forwards = ((steps % n) + n) % n
  for (let step = 0; step < forwards; step++) {
    const last = cabins[n - 1]
    for (let i = n - 1; i > 0; i--) cabins[i] = cabins[i - 1]
    cabins[0] = last
  }
}
