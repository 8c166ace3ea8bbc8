const everything = 2 ** 31 - 1

export function sharedSkills(skills: number[], crew: number): number[] {
  const behind = [everything]
  for (const skill of skills.toReversed()) behind.push(behind.at(-1)! & skill)
  behind.reverse()

  const shared: number[] = []
  let before = everything
  for (let start = 0; start + crew <= skills.length; start++) {
    shared.push(before & behind[start + crew]!)
    before &= skills[start]!
  }
  return shared
}
