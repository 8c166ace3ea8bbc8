// Mistake: after the minimum has left, takes the new top for the minimum instead of looking through the pile.
export class OfferPile {
  private readonly prices: number[] = []
  private lowest: number | null = null

  push(price: number): void {
    this.prices.push(price)
    if (this.lowest === null || price < this.lowest) this.lowest = price
  }

  pop(): number | null {
    const price = this.prices.pop() ?? null
    if (price === this.lowest) this.lowest = this.top()
    return price
  }

  top(): number | null {
    return this.prices.at(-1) ?? null
  }

  min(): number | null {
    return this.lowest
  }
}
