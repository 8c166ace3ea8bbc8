// Mistake: remembers at which position of the list an offer was shown, and goes on from there although the list has changed.
export class BikeMarket {
  private readonly listed: { id: number; price: number }[] = []
  private readonly shownAt = new Map<number, number>()

  add(id: number, price: number): void {
    this.listed.push({ id, price })
    this.listed.sort((a, b) => a.price - b.price || a.id - b.id)
  }

  remove(id: number): boolean {
    const index = this.listed.findIndex((offer) => offer.id === id)
    if (index === -1) return false
    this.listed.splice(index, 1)
    return true
  }

  page(after: number, size: number): number[] {
    const start = (this.shownAt.get(after) ?? this.listed.findIndex(({ id }) => id === after)) + 1
    const page = this.listed.slice(start, start + size)
    for (const [index, { id }] of page.entries()) this.shownAt.set(id, start + index)
    return page.map(({ id }) => id)
  }
}
