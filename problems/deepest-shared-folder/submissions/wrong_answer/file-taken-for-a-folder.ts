// Mistake: compares the whole paths, so where all agree up to the end, the file's name becomes part of the answer.
export function sharedFolder(paths: string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(1))
  let depth = first.length
  for (const names of others) {
    let same = 0
    while (same < depth && first[same] === names[same]) same++
    depth = same
  }
  return `/${first.slice(0, depth).join('/')}`
}
