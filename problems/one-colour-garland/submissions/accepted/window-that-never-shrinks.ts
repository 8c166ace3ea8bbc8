export function longestStretch(bulbs: string, spare: number): number {
  const colours = Array.from(bulbs, (bulb) => bulb.charCodeAt(0) - 97)
  const counts = new Array<number>(26).fill(0)
  let highest = 0
  let length = 0
  colours.forEach((colour, end) => {
    counts[colour]++
    highest = Math.max(highest, counts[colour])
    if (length < highest + spare) length++
    else counts[colours[end - length]]--
  })
  return length
}
