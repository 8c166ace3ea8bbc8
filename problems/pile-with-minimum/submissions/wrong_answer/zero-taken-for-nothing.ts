// Mistake: `||` takes a price of 0 for a missing one.
export class OfferPile {
  private readonly prices: number[] = []
  private readonly minima: number[] = []

  push(price: number): void {
    this.prices.push(price)
    this.minima.push(Math.min(price, this.min() ?? price))
  }

  pop(): number | null {
    this.minima.pop()
    return this.prices.pop() || null
  }

  top(): number | null {
    return this.prices[this.prices.length - 1] || null
  }

  min(): number | null {
    return this.minima[this.minima.length - 1] || null
  }
}
