// Mistake: looks for the offer in the list; if it was removed, the index is -1 and the list begins again.
export class BikeMarket {
  private readonly listed: { id: number; price: number }[] = []

  add(id: number, price: number): void {
    const index = this.listed.findIndex((o) => o.price > price || (o.price === price && o.id > id))
    this.listed.splice(index === -1 ? this.listed.length : index, 0, { id, price })
  }

  remove(id: number): boolean {
    const index = this.listed.findIndex((offer) => offer.id === id)
    if (index === -1) return false
    this.listed.splice(index, 1)
    return true
  }

  page(after: number, size: number): number[] {
    const start = this.listed.findIndex((offer) => offer.id === after) + 1
    return this.listed.slice(start, start + size).map(({ id }) => id)
  }
}
