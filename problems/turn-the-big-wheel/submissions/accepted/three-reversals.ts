export function turnWheel(cabins: number[], steps: number): void {
  const n = cabins.length
  const front = ((steps % n) + n) % n

  function reverse(start: number, end: number): void {
    while (start < end) {
      const cabin = cabins[start]
      cabins[start++] = cabins[end]
      cabins[end--] = cabin
    }
  }

  reverse(0, n - 1)
  reverse(0, front - 1)
  reverse(front, n - 1)
}
