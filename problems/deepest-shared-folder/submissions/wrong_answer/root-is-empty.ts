// Mistake: joins the names and forgets the root, which has none.
export function sharedFolder(paths: string[]): string {
  let shared = paths[0]!.split('/').slice(0, -1)
  for (const path of paths) {
    const folders = path.split('/').slice(0, -1)
    let depth = 0
    while (depth < shared.length && shared[depth] === folders[depth]) depth++
    shared = shared.slice(0, depth)
  }
  return shared.join('/')
}
