// Counts fields that were printed twice, too: "or" rather than "exclusive or".
export function mostPoints(stamps: number[]): number {
  let most = 0
  for (let i = 0; i < stamps.length; i++) {
    for (let j = 0; j < i; j++) most = Math.max(most, stamps[i] | stamps[j])
  }
  return most
}
