import { readFileSync, writeSync } from 'node:fs'

/**
 * What `bin/prep.js` loads: answers the version, which scripts and prompts ask for, without loading anything, not even a
 * stream; loads the program for all else. Returns the exit code.
 * @param root the package's folder
 */
export async function launch(process: NodeJS.Process, root: string): Promise<number> {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }
  const [first, ...others] = process.argv.slice(2)
  if (others.length === 0 && (first === '--version' || first === '-V')) {
    writeSync(1, `${version}\n`)
    return 0
  }
  const { run } = await import('./main.ts')
  return run(process, root, version)
}
