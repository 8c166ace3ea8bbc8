// Mistake: looks for the common beginning letter by letter, and so finds parts of names.
export function sharedFolder(paths: string[]): string {
  const folders = paths.map((path) => path.slice(0, path.lastIndexOf('/')))
  let shared = folders[0]!
  for (const folder of folders) while (!folder.startsWith(shared)) shared = shared.slice(0, -1)
  if (shared.endsWith('/')) shared = shared.slice(0, -1)
  return shared === '' ? '/' : shared
}
