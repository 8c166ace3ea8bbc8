import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

type Program = Pick<typeof import('./main.ts'), 'run'>

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
  const file = `${root}/dist/main.js`
  return load(compile(file, codeCache(file)), file).run(process, root, version)
}

/** Where V8's code of a file lies, made by the build. */
export const codeCacheOf = (file: string): string => `${file}.cache`

/**
 * Compiles the built program. With the code that V8 made of it at build time nothing is parsed, which took longer than most
 * commands; where it was made by another Node, V8 refuses it and parses.
 */
export function compile(file: string, cachedData: Buffer | undefined): Script {
  // The build writes ASCII, which is read fastest so.
  const source = readFileSync(file, 'latin1')
  return new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
}

/** Runs a compiled file as Node runs a CommonJS module, and returns what it exports. */
export function load(script: Script, file: string): Program {
  const module: { exports: Partial<Program> } = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports as Program
}

function codeCache(file: string): Buffer | undefined {
  try {
    return readFileSync(codeCacheOf(file))
  } catch {
    return undefined
  }
}
