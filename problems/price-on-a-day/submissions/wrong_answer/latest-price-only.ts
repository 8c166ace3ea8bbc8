// Keeps only the latest change of each article.
export class PriceBook {
  private readonly latest = new Map<string, { day: number; price: number }>()

  setPrice(article: string, day: number, price: number): void {
    this.latest.set(article, { day, price })
  }

  withdraw(article: string, day: number): void {
    this.latest.set(article, { day, price: -1 })
  }

  priceOn(article: string, day: number): number {
    const change = this.latest.get(article)
    return change !== undefined && change.day <= day ? change.price : -1
  }
}
