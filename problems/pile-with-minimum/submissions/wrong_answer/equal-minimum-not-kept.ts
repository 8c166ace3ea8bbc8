// Mistake: keeps a price as a minimum only if it is lower, so the first of two equal minima to leave takes both.
export class OfferPile {
  private readonly prices: number[] = []
  private readonly minima: number[] = []

  push(price: number): void {
    this.prices.push(price)
    const lowest = this.minima.at(-1)
    if (lowest === undefined || price < lowest) this.minima.push(price)
  }

  pop(): number | null {
    const price = this.prices.pop()
    if (price === undefined) return null
    if (price === this.minima.at(-1)) this.minima.pop()
    return price
  }

  top(): number | null {
    return this.prices.at(-1) ?? null
  }

  min(): number | null {
    return this.minima.at(-1) ?? null
  }
}
