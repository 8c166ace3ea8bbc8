// Slow: filters and sorts all offers for every page.
export class BikeMarket {
  private readonly prices = new Map<number, number>()
  private readonly listed = new Set<number>()

  add(id: number, price: number): void {
    this.prices.set(id, price)
    this.listed.add(id)
  }

  remove(id: number): boolean {
    return this.listed.delete(id)
  }

  page(after: number, size: number): number[] {
    const from = after === 0 ? 0 : this.prices.get(after)!
    return [...this.listed]
      .map((id) => ({ id, price: this.prices.get(id)! }))
      .filter(({ id, price }) => price > from || (price === from && id > after))
      .sort((a, b) => a.price - b.price || a.id - b.id)
      .slice(0, size)
      .map(({ id }) => id)
  }
}
