// Mistake: counts the plate anew each time it is added.
export class PlateRegister {
  private readonly plates: string[] = []

  add(plate: string): boolean {
    const isNew = !this.plates.includes(plate)
    this.plates.push(plate)
    return isNew
  }

  count(pattern: string): number {
    const fits = new RegExp(`^${pattern.replaceAll('?', '.')}$`)
    return this.plates.filter((plate) => fits.test(plate)).length
  }
}
