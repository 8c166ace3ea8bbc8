// Begins with bit 29, as if numbers had 30 bits.
export function mostPoints(stamps: number[]): number {
  let most = 0
  for (let bit = 29; bit >= 0; bit--) {
    const hoped = (most >> bit) | 1
    const prefixes = new Set(stamps.map((stamp) => (stamp & 0x3fffffff) >> bit))
    for (const prefix of prefixes) {
      if (prefixes.has(prefix ^ hoped)) {
        most |= 1 << bit
        break
      }
    }
  }
  return most
}
