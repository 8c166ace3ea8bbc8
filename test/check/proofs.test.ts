import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentHash, readProofs, validProof, writeProofs } from '../../src/check/proofs.ts'
import { checkUnproven } from '../../src/check/proven.ts'
import { copyOf, replaceIn } from '../evaluate/bank.ts'
import { someCheck, strongBank } from './strength.ts'

const proof = (problem: string, sha256 = 'a'.repeat(64)) => ({ problem, sha256, languages: ['typescript'] })
const textOf = (bank: string) => readFileSync(join(bank, '.proofs.jsonl'), 'utf8')

it('a proof hangs on every file of a problem and on its name, and not on what programs leave behind', () => {
  const folder = copyOf('any-pair')
  const hashes = [contentHash(folder)]
  mkdirSync(join(folder, 'submissions/accepted/__pycache__'))
  writeFileSync(join(folder, 'submissions/accepted/__pycache__/x.pyc'), 'x')
  writeFileSync(join(folder, '.swap'), 'x')
  expect(contentHash(folder)).toBe(hashes[0])
  appendFileSync(join(folder, 'tests.yaml'), '\n')
  hashes.push(contentHash(folder))
  renameSync(
    join(folder, 'submissions/wrong_answer/twice.py'),
    join(folder, 'submissions/wrong_answer/two.py'),
  )
  hashes.push(contentHash(folder))
  rmSync(join(folder, 'check.ts'))
  hashes.push(contentHash(folder))
  expect(new Set(hashes).size).toBe(4)
})

it('proofs are a line a problem, sorted; those of problems that are gone go', () => {
  const bank = copyOf()
  writeProofs(bank, new Map(['weigh-chain', 'gone', 'add-lines'].map((id) => [id, proof(id)])))
  expect(
    textOf(bank)
      .split('\n')
      .map((line) => line.slice(0, 25)),
  ).toEqual(['{"problem":"add-lines","s', '{"problem":"weigh-chain",', ''])
  writeProofs(
    bank,
    new Map([
      ['weigh-chain', undefined],
      ['any-pair', proof('any-pair')],
    ]),
  )
  expect(readProofs(bank).map(({ problem }) => problem)).toEqual(['add-lines', 'any-pair'])
})

it('what a merge leaves is read: two lines of a problem, and marks of a conflict', () => {
  const bank = copyOf()
  const lines = [proof('any-pair', 'ours'), proof('any-pair', 'theirs')].map((one) => JSON.stringify(one))
  writeFileSync(
    join(bank, '.proofs.jsonl'),
    `<<<<<<< HEAD\n${lines.join('\n=======\n')}\n>>>>>>>\n{"problem":`,
  )
  const proofs = readProofs(bank)
  const isHere = () => true
  expect(validProof(proofs, { id: 'any-pair', sha256: 'theirs' }, isHere)).toEqual(
    proof('any-pair', 'theirs'),
  )
  expect(validProof(proofs, { id: 'any-pair', sha256: 'other' }, isHere)).toBeUndefined()
  expect(validProof(proofs, { id: 'add-lines', sha256: 'ours' }, isHere)).toBeUndefined()
})

it('a proof that lacks a language counts only where that is missing, too', () => {
  const proofs = [{ ...proof('a', 'x'), missing: ['go'] }]
  const find = (here: readonly string[]) =>
    validProof(proofs, { id: 'a', sha256: 'x' }, (language) => here.includes(language))
  expect(find(['typescript', 'rust'])).toBeDefined()
  expect(find(['typescript', 'go'])).toBeUndefined()
})

it('checks once what does not change, and again what does', async () => {
  const { bank, problem } = strongBank()
  const extent = { trust: true, record: true, mutants: true, differential: true }
  const run = async (options: Partial<typeof extent> = {}) => {
    const check = someCheck()
    const items = await checkUnproven([problem], check, { ...extent, ...options })
    expect(check.counts.done).toBe(check.counts.known)
    return items
  }
  const first = await run()
  expect(first.filter(({ ok }) => ok !== true)).toEqual([])
  expect(first.map(({ kind }) => kind).slice(-2)).toEqual(['mutants', 'differential'])
  expect(readProofs(bank)).toMatchObject([
    { problem: 'first-above', languages: ['python', 'typescript'], differential: { submissions: 2 } },
  ])

  expect(await run({ record: false })).toMatchObject([{ kind: 'problem', ok: true, proven: true }])

  // One bug less than the standard asks for: the proof is gone with the problem's soundness.
  rmSync(join(problem, 'submissions/wrong_answer/last.ts'))
  const weaker = await run()
  expect(weaker.filter(({ ok }) => ok === false).map(({ message }) => message)).toEqual([
    'known bugs: 2, needs at least 3',
  ])
  expect(readProofs(bank)).toEqual([])
})

it('fails where the tests are too weak, and then proves nothing', async () => {
  const { bank, problem } = strongBank()
  replaceIn(join(problem, 'tests.yaml'), 'numbers: [7, 8, 6], bound: 7', 'numbers: [2, 8, 6], bound: 7')
  const items = await checkUnproven([problem], someCheck(), {
    trust: true,
    record: true,
    mutants: true,
    differential: false,
  })
  expect(items.find(({ kind }) => kind === 'mutants')).toMatchObject({
    ok: false,
    mutants: { survivors: [{ line: 6 }] },
  })
  expect(readProofs(bank)).toEqual([])
})
