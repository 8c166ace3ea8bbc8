// Mistake: keeps offers of the same price in the order of their arrival instead of by id.
export class BikeMarket {
  private readonly all: { id: number; price: number; gone: boolean }[] = []

  add(id: number, price: number): void {
    this.all.push({ id, price, gone: false })
    this.all.sort((a, b) => a.price - b.price)
  }

  remove(id: number): boolean {
    const offer = this.all.find((other) => other.id === id)
    if (offer === undefined || offer.gone) return false
    offer.gone = true
    return true
  }

  page(after: number, size: number): number[] {
    const start = this.all.findIndex((offer) => offer.id === after) + 1
    const behind = this.all.slice(start).filter((offer) => !offer.gone)
    return behind.slice(0, size).map(({ id }) => id)
  }
}
