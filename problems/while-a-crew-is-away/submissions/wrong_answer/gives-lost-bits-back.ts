// Mistake: gives back what a member of the crew lacks, although somebody who stays may lack it, too.
export function sharedSkills(skills: number[], crew: number): number[] {
  const shared = skills.reduce((all, skill) => all & skill)
  const anybody = skills.reduce((any, skill) => any | skill)
  const result: number[] = []
  for (let start = 0; start + crew <= skills.length; start++) {
    let lost = 0
    for (let i = start; i < start + crew; i++) lost |= anybody & ~skills[i]!
    result.push(shared | lost)
  }
  return result
}
