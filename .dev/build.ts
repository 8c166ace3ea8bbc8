import { existsSync } from 'node:fs'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { build, transform } from 'esbuild'

/**
 * Builds dist/: the command as CommonJS, split so that a command parses only what it loads (all of it in one
 * file took 70 ms to parse), and the harness files that run inside the sandbox. esbuild splits ES modules only,
 * so each part is turned into CommonJS afterwards: an ES module starts some ms later. Native packages, and
 * those that only a prompt needs, stay outside.
 */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
} as const

await rm('dist', { recursive: true, force: true })

async function buildCommand(): Promise<void> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    external: ['better-sqlite3', 'esbuild', 'inquirer'],
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
  })
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(text, {
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        minifySyntax: true,
        minifyWhitespace: true,
        supported: { 'dynamic-import': false },
      })
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, code)
    }),
  )
  await writeFile('dist/package.json', '{ "type": "commonjs" }\n')
}

async function buildHarness(name: string): Promise<void> {
  const entryPoints = [`src/judge/harness/${name}.ts`]
  await build({ ...common, entryPoints, outfile: `dist/harness/${name}.cjs`, format: 'cjs' })
}

await Promise.all([
  buildCommand(),
  ...['node', 'blocking-output', 'bank'].map(buildHarness),
  ...['python.py', 'python-stdio.py'].map((file) => cp(`src/judge/harness/${file}`, `dist/harness/${file}`)),
])

// npx looks for a command among the dependencies only, so that in a checkout `npx prep` would fetch another package.
const binaries = 'node_modules/.bin'
if (existsSync(binaries)) {
  await rm(`${binaries}/prep`, { force: true })
  await symlink('../../bin/prep.js', `${binaries}/prep`)
}
