// Takes the steps as they are, and does nothing sensible for more than one round.
export function turnWheel(cabins: number[], steps: number): void {
  const cut = steps >= 0 ? cabins.length - steps : -steps
  const turned = [...cabins.slice(cut), ...cabins.slice(0, cut)]
  for (let i = 0; i < cabins.length; i++) cabins[i] = turned[i]
}
