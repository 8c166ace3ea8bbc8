interface Entry {
  size: number
  /** What is in it, if it is a folder. */
  entries?: Map<string, Entry>
}

const namesOf = (path: string): string[] => path.split('/').filter((name) => name !== '')

export class FileStore {
  private readonly root: Entry = { size: 0, entries: new Map() }

  write(path: string, size: number): boolean {
    const names = namesOf(path)
    const name = names.pop()
    if (name === undefined) return false
    let entry = this.root
    const folders = [entry]
    for (const step of names) {
      if (entry.entries === undefined) return false
      let next = entry.entries.get(step)
      if (next === undefined) {
        next = { size: 0, entries: new Map() }
        entry.entries.set(step, next)
      }
      entry = next
      folders.push(entry)
    }
    if (entry.entries === undefined) return false
    const old = entry.entries.get(name) ?? { size: 0 }
    if (old.entries !== undefined) return false
    entry.entries.set(name, { size })
    for (const folder of folders) folder.size += size - old.size
    return true
  }

  size(path: string): number {
    const entry = this.wayTo(path).pop()
    return entry === undefined ? -1 : entry.size
  }

  list(path: string): string[] {
    return [...(this.wayTo(path).pop()?.entries?.keys() ?? [])].sort()
  }

  remove(path: string): boolean {
    const folders = this.wayTo(path)
    const entry = folders.pop()
    const name = namesOf(path).pop()
    if (entry === undefined || name === undefined) return false
    folders.at(-1)!.entries!.delete(name)
    for (const folder of folders) folder.size -= entry.size
    return true
  }

  /** The entries from the root to the path, both included; nothing if there is no such path. */
  private wayTo(path: string): Entry[] {
    const way = [this.root]
    for (const name of namesOf(path)) {
      const next = way.at(-1)!.entries?.get(name)
      if (next === undefined) return []
      way.push(next)
    }
    return way
  }
}
