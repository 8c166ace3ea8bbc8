import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prep, temporary } from '../prep.ts'
import { terminal, terminalIsHere } from '../terminal.ts'

const flags = ['--title', 'Count above', '-d', 'easy', '-t', 'arrays,math', '--bank', 'our']
const signature = ['--signature', 'countAbove(amounts: int[], limit: int): int']

describe('prep bank new', () => {
  it('writes a skeleton, whose check fails with what is missing', async () => {
    const [cwd, home] = [temporary(), temporary()]
    const { json } = await prep('bank', 'new', ...flags, ...signature, '--json')
      .cwd(cwd)
      .home(home)
      .expect({ code: 0, stderr: /prep does not look into/ })
    expect(json).toMatchObject({ problem: 'count-above', dir: join(cwd, 'our/count-above') })
    expect(json.files).toContain('submissions/accepted/another.py')
    expect(json.missing[0]).toEqual({
      file: 'problem.yaml',
      line: 15,
      message: 'still to be written: the statement',
    })
    const check = await prep('check', 'our/count-above', '--json').cwd(cwd).home(home).expect({ code: 1 })
    expect(check.json).toMatchObject({ passed: 0, failed: json.missing.length })
  })

  it('takes a class by its methods, and the target by its difficulty', async () => {
    const cwd = temporary()
    const methods = ['--method', 'get(id: int): int', '--method', 'clear(): void']
    const { stdout } = await prep(
      'bank',
      'new',
      'small-cache',
      ...flags,
      '-s',
      'Cache(size: int)',
      ...methods,
    )
      .cwd(cwd)
      .expect({ code: 0 })
    expect(stdout).toMatch(/^✓ Count above is begun in our\/small-cache\n/)
    const text = readFileSync(join(cwd, 'our/small-cache/problem.yaml'), 'utf8')
    expect(text).toMatch(/^minutes: 20$/m)
    expect(text).toMatch(/name: 'clear'\n {6}params: \[\]\n {6}returns: 'void'/)
  })

  it('names all flags that are missing at once', async () => {
    const { stderr } = await prep('bank', 'new', '--bank', 'our').expect({ code: 2, stdout: '' })
    for (const flag of ['--title', '--difficulty', '--topics', '--kind', '--signature'])
      expect(stderr).toContain(`Give ${flag}`)
  })

  it('refuses what is there, what another bank has, and what cannot be read', async () => {
    const [cwd, home] = [temporary(), temporary()]
    mkdirSync(join(cwd, 'our/count-above'), { recursive: true })
    const begin = (...args: readonly string[]) =>
      prep('bank', 'new', ...args, ...flags)
        .cwd(cwd)
        .home(home)
    await begin(...signature).expect({ code: 2, stderr: /There is a folder of that name/ })
    await begin('pair-with-sum', ...signature).expect({
      code: 2,
      stderr: /There is a problem\s+'pair-with-sum'/,
    })
    await begin('Not_kebab', ...signature).expect({ code: 2, stderr: /Did you mean 'not-kebab'\?/ })
    await begin('a', '-s', 'f(a: number): int').expect({ code: 2, stderr: /Did you mean 'int'\?/ })
    await begin('a', '-k', 'stdio', ...signature).expect({ code: 2, stderr: /has no signature/ })
    expect(readdirSync(join(cwd, 'our'))).toEqual(['count-above'])
    expect(readdirSync(join(cwd, 'our/count-above'))).toEqual([])
  })

  it.runIf(terminalIsHere)('asks for what is not given, and again where an answer is wrong', async () => {
    const cwd = temporary()
    const screen = await terminal({ home: temporary(), cwd, rows: 40 })
    await screen.type('prep bank new --bank our')
    await screen.see('Title:')
    await screen.type('Spin the grid')
    await screen.see('Id (empty: spin-the-grid):')
    await screen.press('Enter')
    await screen.see('What is written?')
    await screen.press('Enter')
    await screen.see('How difficult is it?')
    await screen.press('Enter')
    await screen.see('the main one first:')
    await screen.type('matrices')
    await screen.see("'matrices' is not a topic")
    await screen.type('matrix')
    await screen.see('The function, as')
    await screen.type('spin(grid: number[][], marks: int[]): void')
    await screen.see("Did you mean 'int[][]'?")
    await screen.type('spin(grid: int[][], marks: int[]): void')
    await screen.see('Which parameter does it change?')
    await screen.press('Enter')
    await screen.see('Spin the grid is begun in our/spin-the-grid')
    const text = readFileSync(join(cwd, 'our/spin-the-grid/problem.yaml'), 'utf8')
    expect(text).toMatch(/^difficulty: 'medium'$/m)
    expect(text).toMatch(/^minutes: 35$/m)
    expect(text).toMatch(/^ {2}result: 'grid'$/m)
  })
})
