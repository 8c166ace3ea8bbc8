import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('opening a bank imports neither yaml nor zod; reading a changed problem does', async () => {
  const { metafile } = await build({
    entryPoints: ['src/bank/bank.ts'],
    bundle: true,
    format: 'esm',
    metafile: true,
    outdir: 'out',
    packages: 'external',
    platform: 'node',
    splitting: true,
    write: false,
  })
  const entry = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === 'src/bank/bank.ts',
  )?.[0]
  const reach = (output: string | undefined, withDynamic: boolean, seen = new Set<string>()) => {
    if (output === undefined || seen.has(output)) return seen
    seen.add(output)
    for (const { path, kind } of metafile.outputs[output]?.imports ?? [])
      if (withDynamic || kind !== 'dynamic-import') reach(path, withDynamic, seen)
    return seen
  }
  expect([...reach(entry, false)].filter((path) => ['yaml', 'zod'].includes(path))).toEqual([])
  expect([...reach(entry, true)]).toEqual(expect.arrayContaining(['yaml', 'zod']))
})
