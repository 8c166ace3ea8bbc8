import { existsSync } from 'node:fs'
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/**
 * Builds dist/: the command as one file, each large library as a file of its own, and the harness files that run
 * inside the sandbox. All in one file took 70 ms to parse, and a file a module as long to find; so what most commands
 * need is together, and a library is parsed when a command first needs it. CommonJS, since an ES module starts some
 * ms later. Native packages, and those that only a prompt needs, are not bundled.
 */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
} as const satisfies BuildOptions

/** Libraries that a command loads only where it uses them. */
const libraries = [
  'zod',
  'yaml',
  'marked',
  'diff',
  'execa',
  'ora',
  'acorn',
  'fflate',
  'ts-fsrs',
  '@stdlib/stats-base-dists-beta-cdf',
  '@stdlib/stats-base-dists-beta-quantile',
] as const

const fileOf = (library: string): string => `lib/${library.replace(/^@/, '').replaceAll('/', '-')}.js`

const apart: Plugin = {
  name: 'libraries-apart',
  setup({ onResolve }) {
    for (const library of libraries)
      onResolve({ filter: new RegExp(`^${library}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: `./${fileOf(library)}`, external: true },
      )
  },
}

await rm('dist', { recursive: true, force: true })
await Promise.all([
  build({
    ...common,
    entryPoints: ['src/launch.ts', 'src/main.ts'],
    outdir: 'dist',
    external: ['better-sqlite3', 'esbuild', 'inquirer'],
    plugins: [apart],
    minifySyntax: true,
    minifyWhitespace: true,
    supported: { 'dynamic-import': false },
  }),
  ...libraries.map((library) =>
    build({
      ...common,
      entryPoints: [library],
      outfile: `dist/${fileOf(library)}`,
      minify: true,
      // Node takes all that a CommonJS file exports for its default.
      ...(library === 'ora' && { footer: { js: 'module.exports = module.exports.default' } }),
    }),
  ),
  ...['node', 'blocking-output', 'bank'].map((name) =>
    build({
      ...common,
      entryPoints: [`src/judge/harness/${name}.ts`],
      outfile: `dist/harness/${name}.cjs`,
    }),
  ),
])
// The launcher takes the program for one-byte text, and esbuild escapes what is not ASCII everywhere but in a regex.
const line = (await readFile('dist/main.js', 'latin1'))
  .split('\n')
  .find((text) => [...text].some((char) => char > '~'))
if (line !== undefined)
  throw new Error(`dist/main.js is not ASCII; write \\u in regular expressions: ${line.slice(0, 200)}`)

for (const file of ['python.py', 'python-stdio.py'])
  await cp(`src/judge/harness/${file}`, `dist/harness/${file}`)
// What a page of statistics holds: read when one is made.
await cp('node_modules/chart.js/dist/chart.umd.min.js', 'dist/page/chart.umd.min.js')
await cp('src/cli/page/client.js', 'dist/page/page.js')
await cp('src/cli/page/page.css', 'dist/page/page.css')
await writeFile('dist/package.json', '{ "type": "commonjs" }\n')

// npx looks for a command among the dependencies only, so that in a checkout `npx prep` would fetch another package.
const binaries = 'node_modules/.bin'
if (existsSync(binaries)) {
  await rm(`${binaries}/prep`, { force: true })
  await symlink('../../bin/prep.js', `${binaries}/prep`)
}
