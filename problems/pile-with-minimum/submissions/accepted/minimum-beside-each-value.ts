export class OfferPile {
  private readonly prices: number[] = []
  /** minima[i] is the lowest of prices[0..i]. */
  private readonly minima: number[] = []

  push(price: number): void {
    this.prices.push(price)
    this.minima.push(Math.min(price, this.min() ?? price))
  }

  pop(): number | null {
    this.minima.pop()
    return this.prices.pop() ?? null
  }

  top(): number | null {
    return this.prices.at(-1) ?? null
  }

  min(): number | null {
    return this.minima.at(-1) ?? null
  }
}
