// Sorts without a comparison, which puts the numbers in the order of their texts.
export function fileSamples(rack: number[], used: number, fresh: number[]): void {
  const filled = [...rack.slice(0, used), ...fresh].sort()
  rack.splice(0, filled.length, ...filled)
}
