function foldersOf(path: string): string[] {
  return path.split('/').slice(1, -1)
}

export function sharedFolder(paths: string[]): string {
  const [first = [], ...others] = paths.map(foldersOf)
  let shared = first
  for (const folders of others) {
    const difference = shared.findIndex((name, depth) => name !== folders[depth])
    if (difference >= 0) shared = shared.slice(0, difference)
  }
  return `/${shared.join('/')}`
}
