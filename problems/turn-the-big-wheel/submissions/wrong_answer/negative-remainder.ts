// Uses the remainder of a negative number as a place: the cabins are written beside the array.
export function turnWheel(cabins: number[], steps: number): void {
  const before = [...cabins]
  for (let i = 0; i < before.length; i++) cabins[(i + steps) % before.length] = before[i]
}
