// Mistake: the numbers have 31 bits, but the machines are counted from 0 to 29.
export function sharedSkills(skills: number[], crew: number): number[] {
  const n = skills.length
  const result = new Array<number>(n - crew + 1).fill(0)
  for (let bit = 0; bit < 30; bit++) {
    const lacking = skills.map((skill) => 1 - ((skill >> bit) & 1))
    const total = lacking.reduce((sum, one) => sum + one, 0)
    let away = 0
    for (let i = 0; i < n; i++) {
      away += lacking[i]!
      if (i >= crew) away -= lacking[i - crew]!
      if (i >= crew - 1 && away === total) result[i - crew + 1]! |= 1 << bit
    }
  }
  return result
}
