// Follows the cabins from place 0 until it is back, which does not always reach all of them.
export function turnWheel(cabins: number[], steps: number): void {
  const n = cabins.length
  const forwards = ((steps % n) + n) % n
  let place = 0
  let carried = cabins[0]
  do {
    place = (place + forwards) % n
    const next = cabins[place]
    cabins[place] = carried
    carried = next
  } while (place !== 0)
}
