export function turnWheel(cabins: number[], steps: number): void {
  const n = cabins.length
  const before = [...cabins]
  before.forEach((cabin, i) => {
    cabins[(((i + steps) % n) + n) % n] = cabin
  })
}
