// Slow: goes through everybody who stays, for each crew: O(n^2).
export function sharedSkills(skills: number[], crew: number): number[] {
  const shared: number[] = []
  for (let start = 0; start + crew <= skills.length; start++) {
    let all = 2147483647
    for (let i = 0; i < skills.length && all !== 0; i++) {
      if (i < start || i >= start + crew) all &= skills[i]!
    }
    shared.push(all)
  }
  return shared
}
