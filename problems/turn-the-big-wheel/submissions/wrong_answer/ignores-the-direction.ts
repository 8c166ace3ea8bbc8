// Takes the number of steps without its sign, so it always turns forwards.
export function turnWheel(cabins: number[], steps: number): void {
  const front = Math.abs(steps) % cabins.length
  cabins.unshift(...cabins.splice(cabins.length - front, front))
}
