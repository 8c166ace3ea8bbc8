// Mistake: lets a pass of span s cover s visits, whatever the days between them.
export function cheapestPasses(days: number[], prices: number[], spans: number[]): number {
  const cost = [0]
  for (let i = 1; i <= days.length; i++)
    cost.push(Math.min(...spans.map((span, kind) => cost[Math.max(0, i - span)]! + prices[kind]!)))
  return cost[days.length]!
}
