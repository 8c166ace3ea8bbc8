import { cp, rm } from 'node:fs/promises'
import { build } from 'esbuild'

/**
 * Builds dist/: one bundle for the command, and the harness files that run inside the sandbox. Native and binary
 * packages stay outside the bundle.
 */
const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning', legalComments: 'none' } as const

await rm('dist', { recursive: true, force: true })
await Promise.all([
  build({
    ...common,
    entryPoints: ['src/main.ts'],
    outfile: 'dist/main.cjs',
    format: 'cjs',
    external: ['better-sqlite3', 'esbuild'],
    minifySyntax: true,
    minifyWhitespace: true,
    define: { 'import.meta.url': 'undefined' },
  }),
  ...(['node', 'blocking-output', 'bank'] as const).map((name) =>
    build({
      ...common,
      entryPoints: [`src/judge/harness/${name}.ts`],
      outfile: `dist/harness/${name}.cjs`,
      format: 'cjs',
    }),
  ),
  ...['python.py', 'python-stdio.py'].map((file) => cp(`src/judge/harness/${file}`, `dist/harness/${file}`)),
])
