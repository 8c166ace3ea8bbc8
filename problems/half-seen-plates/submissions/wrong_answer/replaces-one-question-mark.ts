// Mistake: replaces only the first of two question marks.
export class PlateRegister {
  private readonly plates = new Set<string>()

  add(plate: string): boolean {
    const isNew = !this.plates.has(plate)
    this.plates.add(plate)
    return isNew
  }

  count(pattern: string): number {
    const at = pattern.indexOf('?')
    if (at === -1) return this.plates.has(pattern) ? 1 : 0
    let total = 0
    for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') {
      if (this.plates.has(pattern.replace('?', sign))) total++
    }
    return total
  }
}
