export class FilmVote {
  private readonly filmOf = new Map<number, number>()
  private readonly votes = new Map<number, number>()
  /** For each number of votes above 0, how many films have exactly that many. */
  private readonly filmsWith = new Map<number, number>()
  private highest = 0

  cast(member: number, film: number): number {
    const before = this.filmOf.get(member)
    if (before !== film) {
      if (before !== undefined) this.change(before, -1)
      this.change(film, 1)
      this.filmOf.set(member, film)
    }
    return this.votes.get(film) ?? 0
  }

  withdraw(member: number): boolean {
    const film = this.filmOf.get(member)
    if (film === undefined) return false
    this.filmOf.delete(member)
    this.change(film, -1)
    return true
  }

  most(): number {
    return this.highest
  }

  tied(): number {
    return this.filmsWith.get(this.highest) ?? 0
  }

  private change(film: number, by: 1 | -1): void {
    const old = this.votes.get(film) ?? 0
    const now = old + by
    this.votes.set(film, now)
    if (old > 0) this.filmsWith.set(old, (this.filmsWith.get(old) ?? 0) - 1)
    if (now > 0) this.filmsWith.set(now, (this.filmsWith.get(now) ?? 0) + 1)
    const leaderless = old === this.highest && this.tied() === 0
    if (now > this.highest || leaderless) this.highest = now
  }
}
