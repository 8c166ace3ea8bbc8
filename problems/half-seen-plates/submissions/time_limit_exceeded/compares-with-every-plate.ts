// Slow: compares each pattern with every plate.
export class PlateRegister {
  private readonly plates = new Set<string>()

  add(plate: string): boolean {
    const isNew = !this.plates.has(plate)
    this.plates.add(plate)
    return isNew
  }

  count(pattern: string): number {
    let total = 0
    for (const plate of this.plates) {
      if (plate.length !== pattern.length) continue
      let place = 0
      while (place < plate.length && (pattern[place] === '?' || pattern[place] === plate[place])) place++
      if (place === plate.length) total++
    }
    return total
  }
}
