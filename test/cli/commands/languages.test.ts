import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isHere, pathWith, prep, root, temporary } from '../prep.ts'

/** The kind of `add-lines` is stdio, that of `any-pair` is function. */
const bank = join(root, 'test/fixtures/bank')

const perl = "{id: perl, name: Perl, extensions: [.pl], run: 'perl {file}', comment: '#', slowdown: 1}"
const checkedPerl =
  "{id: checked, extensions: [.plx], compile: 'perl -c {file}', run: 'perl {file}', slowdown: 1, floorMs: 500}"
const c =
  "{id: c, name: C, extensions: [.c], compile: 'gcc -O2 -o {out} {file}', run: './{out}', floorMs: 200}"

const programs = {
  'right.pl': 'my $sum = 0; while (<STDIN>) { $sum += $_ for split } print "$sum\\n";\n',
  'wrong.pl': 'print "1\\n";\n',
  'dies.pl': 'die "no lines";\n',
  'loops.pl': '1 while 1;\n',
  'eats.pl': 'my @all; push @all, "x" x 1e7 while 1;\n',
  'broken.plx': 'my $sum = ;\n',
  'right.c': `#include <stdio.h>
int main(void) {
  long sum = 0, one;
  while (scanf("%ld", &one) == 1) sum += one;
  printf("%ld\\n", sum);
}
`,
  'crashes.c': '#include <stdlib.h>\nint main(void) { abort(); }\n',
  'broken.c': 'int main(void) {\n  return missing;\n}\n',
}

/** A project whose settings have these languages, with the programs beside them. */
function project(...languages: readonly string[]): string {
  const folder = temporary()
  const rows = languages.map((row) => `- ${row}\n`).join('')
  writeFileSync(join(folder, 'prep.config.yaml'), `banks: [${bank}]\nlanguages:\n${rows}`)
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text)
  return folder
}

/** Commands in a project, with one home for all of them. */
function inProject(...languages: readonly string[]) {
  const cwd = project(...languages)
  const home = temporary()
  return {
    cwd,
    home,
    run: (...args: readonly string[]) =>
      prep(...args)
        .home(home)
        .cwd(cwd),
  }
}

describe.skipIf(!isHere('perl'))('a language of the settings that is interpreted', () => {
  // One home: the limits are measured once.
  const both = inProject(perl, checkedPerl)

  it.each([
    ['right.pl', 'AC', 0],
    ['wrong.pl', 'WA', 1],
    ['dies.pl', 'RTE', 1],
    ['loops.pl', 'TLE', 1],
    ['eats.pl', 'MLE', 1],
    ['broken.plx', 'CE', 1],
  ])('%s is judged %s', async (file, verdict, code) => {
    const { json } = await both.run('judge', 'add-lines', file, '--json').expect({ code, stderr: '' })
    expect(json).toMatchObject({ verdict, language: file.endsWith('.pl') ? 'perl' : 'checked' })
    if (verdict === 'CE') expect(json.compile.message).toMatch(/^syntax error at solution\.plx line 1/)
    if (verdict === 'RTE') expect(json.tests[0].stderr).toMatch(/^no lines at solution\.pl line 1/)
  })

  it('has rounds, from the starter to the check of the folder', async () => {
    const { cwd, run } = inProject(perl)
    const { json } = await run('start', 'add-lines', '--language', 'perl', '--json').expect({ code: 0 })
    expect(json).toMatchObject({ language: 'perl', file: expect.stringMatching(/\/solution\.pl$/) })
    await run('check', 'practice').expect({ code: 0, stdout: /skipped: the starter was never edited/ })
    writeFileSync(json.file, programs['wrong.pl'])
    await run('run').expect({ code: 1, stdout: /✗ WA/ })
    writeFileSync(json.file, programs['right.pl'])
    await run('run').expect({ code: 0 })
    const submitted = await run('submit', '--no-growth', '--json').expect({ code: 0 })
    expect(submitted.json).toMatchObject({ verdict: 'AC', language: 'perl', passed: 3, total: 3 })
    await run('check', 'practice').expect({ code: 0, stdout: /1 passed/ })

    // That of the last round is taken again, but for a problem that it cannot judge, and not without the settings.
    const languageOf = async (problem: string) => {
      const again = await run('start', problem, '--json').expect({ code: 0 })
      await run('stop', '--json').expect({ code: 0 })
      return again.json.language
    }
    expect(await languageOf('add-lines')).toBe('perl')
    expect(await languageOf('any-pair')).toBe('typescript')
    writeFileSync(join(cwd, 'prep.config.yaml'), `banks: [${bank}]\n`)
    expect(await languageOf('add-lines')).toBe('typescript')
    await run('solution', 'add-lines', '--json').expect({ code: 0 })
    await run('check', 'practice').expect({ code: 1, stdout: /'perl' is not a language that prep knows/ })
  })

  it('begins with a comment where the settings say how, and empty where not', async () => {
    const { run } = both
    for (const [language, text] of [
      [
        'perl',
        '# Add the lines: see STATEMENT.md.\n# Read standard input, write the answer to standard output.\n',
      ],
      ['checked', ''],
    ] as const) {
      const { json } = await run('start', 'add-lines', '--language', language, '--json').expect({ code: 0 })
      expect(readFileSync(json.file, 'utf8')).toBe(text)
      await run('stop', '--json').expect({ code: 0 })
    }
  })

  it('judges no functions, and says what does', async () => {
    const { run } = both
    const refused = {
      code: 2,
      stdout: '',
      stderr:
        /^error: Perl judges only problems of kind stdio; this one is of kind\s+function\.\n→ Choose another language with --language \(typescript, [^)]*rust\)/,
    }
    await run('judge', 'any-pair', 'right.pl').expect(refused)
    await run('start', 'any-pair', '--language', 'perl', '--json').expect(refused)
    await run('status', '--json').expect({ code: 0, stdout: /"round": null/ })
  })

  it('has commands of its own, words in quotes, and the memory limit', async () => {
    const { cwd, run } = inProject(
      '{id: tool, extensions: [.tl], run: \'./bin/my-tool "a  b" {memoryMb} ./{file}\', slowdown: 1}',
    )
    mkdirSync(join(cwd, 'bin'))
    // It passes only where each word came as it was written.
    writeFileSync(
      join(cwd, 'bin/my-tool'),
      '#!/bin/sh\n[ "$1|$2|$3" = "a  b|512|./solution.tl" ] && exec perl "$3"\nexit 3\n',
      { mode: 0o755 },
    )
    writeFileSync(join(cwd, 'right.tl'), programs['right.pl'])
    await run('judge', 'add-lines', 'right.tl', '--json').expect({ code: 0, stderr: '' })
  })

  it('is shown the folders that the settings name, and a command that needs others is told', async () => {
    const home = temporary()
    // What the command needs lies in its own home, which the isolation hides.
    const tools = join(home, 'tools')
    mkdirSync(join(tools, 'bin'), { recursive: true })
    mkdirSync(join(tools, 'lib'))
    writeFileSync(
      join(tools, 'bin/launcher'),
      `#!/bin/sh\n[ "$1" = --version ] && exec cat ${tools}/lib/version\n. ${tools}/lib/start\n`,
      { mode: 0o755 },
    )
    writeFileSync(join(tools, 'lib/version'), 'launcher 1.0\n')
    writeFileSync(join(tools, 'lib/start'), 'exec perl "$1"\n')
    const row = (more: string) => `{id: tool, extensions: [.tl], run: '~/tools/bin/launcher {file}'${more}}`
    for (const [more, isolation, code] of [
      [', folders: [~/tools]', 'auto', 0],
      ['', 'off', 0],
      ['', 'auto', 3],
    ] as const) {
      const { cwd, run } = inProject(row(more))
      writeFileSync(join(cwd, 'right.tl'), programs['right.pl'])
      const doctor = await run('doctor', '--json').env({ HOME: home }).expect({ code: 0 })
      if (code !== 0 && doctor.json.isolation.name === 'group') continue
      const judged = await run('judge', 'add-lines', 'right.tl', '--isolation', isolation)
        .env({ HOME: home })
        .expect({ code })
      if (code !== 0)
        expect(judged.stderr).toMatch(
          /^error: tool starts on this machine, but not inside the isolation: cat:\s[\s\S]*→ Name the folders/,
        )
    }
  })
})

describe.skipIf(!isHere('perl'))('a bank with submissions in a language of the settings', () => {
  it('is checked with them where the problem is of kind stdio', async () => {
    const { cwd, run } = inProject(perl)
    for (const problem of ['add-lines', 'any-pair'])
      cpSync(join(bank, problem), join(cwd, 'own', problem), { recursive: true })
    const submissions = join(cwd, 'own/add-lines/submissions')
    writeFileSync(join(submissions, 'accepted/sum.pl'), programs['right.pl'])
    writeFileSync(join(submissions, 'wrong_answer/one.pl'), programs['wrong.pl'])
    writeFileSync(join(submissions, 'wrong_answer/sum.pl'), programs['right.pl'])
    writeFileSync(join(cwd, 'own/any-pair/submissions/accepted/sum.pl'), programs['right.pl'])
    const { json } = await run('check', 'own', '--json').expect({ code: 1 })
    const told = json.items
      .filter(({ file }: { file: string }) => file.endsWith('.pl'))
      .map(({ file, ok, actual }: { file: string; ok: boolean; actual?: string }) => [file, ok, actual])
    expect(told.sort()).toEqual([
      ['own/add-lines/submissions/accepted/sum.pl', true, 'AC'],
      ['own/add-lines/submissions/wrong_answer/one.pl', true, 'WA'],
      ['own/add-lines/submissions/wrong_answer/sum.pl', false, 'AC'],
      ['own/any-pair/submissions/accepted/sum.pl', false, undefined],
    ])
  })
})

describe.skipIf(!isHere('gcc'))('a language of the settings that is compiled', () => {
  const some = inProject(c)

  it.each([
    ['right.c', 'AC', 0],
    ['crashes.c', 'RTE', 1],
    ['broken.c', 'CE', 1],
  ])('%s is judged %s', async (file, verdict, code) => {
    const { json } = await some.run('judge', 'add-lines', file, '--json').expect({ code, stderr: '' })
    expect(json).toMatchObject({ verdict, language: 'c' })
    if (verdict === 'CE') expect(json.compile.message).toMatch(/solution\.c:2:10: error: .*missing/)
    if (verdict === 'RTE') expect(json.tests[0].failure.signal).toBe('SIGABRT')
  })

  it('is compiled once for the same source', async () => {
    const { cwd, home, run } = inProject(c)
    const built = () => {
      const folder = join(home, 'cache/built')
      const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'program')))
      return names.map((name) => [name, statSync(join(folder, name)).mtimeMs])
    }
    await run('judge', 'add-lines', 'right.c').expect({ code: 0 })
    const first = built()
    expect(first).toHaveLength(1)
    await run('judge', 'add-lines', 'right.c').expect({ code: 0 })
    expect(built()).toEqual(first)
    writeFileSync(join(cwd, 'right.c'), `${programs['right.c']}/* another text */\n`)
    await run('judge', 'add-lines', 'right.c').expect({ code: 0 })
    expect(built()).toHaveLength(2)
  })
})

describe('a language of the settings whose command is missing', () => {
  const rows = [
    "{id: nolang, name: No Lang, extensions: [.nl], run: 'no-such-lang {file}', install: 'Install No Lang.'}",
    "{id: half, extensions: [.half], compile: 'sh -c true {file}', run: 'no-such-vm {out}'}",
  ]

  it('is a fault of the machine, with what to install', async () => {
    const { cwd, run } = inProject(...rows)
    writeFileSync(join(cwd, 'a.nl'), '')
    writeFileSync(join(cwd, 'a.half'), '')
    await run('judge', 'add-lines', 'a.nl').expect({
      code: 3,
      stdout: '',
      stderr:
        /^error: No Lang needs 'no-such-lang', which is not on this machine\.\n→ Install No Lang\.\n→ Or choose/,
    })
    await run('judge', 'add-lines', 'a.half').expect({
      code: 3,
      stdout: '',
      stderr: /^error: half needs 'no-such-vm', which[\s\S]*→ Install what it needs, or mend its commands/,
    })
    await run('start', 'add-lines', '--language', 'nolang', '--json').expect({ code: 3, stdout: '' })
  })

  it('is told by the doctor, beside those that are found', async () => {
    const { run } = inProject(...rows, perl)
    const { json } = await run('doctor', '--json')
      .env({ PATH: pathWith('node', 'sh') })
      .expect({ code: 0, stderr: '' })
    const byId = new Map(json.languages.map((language: { id: string }) => [language.id, language]))
    expect(byId.get('typescript')).toMatchObject({ configured: false, extensions: ['.ts', '.mts', '.cts'] })
    expect(byId.get('nolang')).toMatchObject({
      name: 'No Lang',
      configured: true,
      runtime: null,
      version: null,
      remedy: 'Install No Lang.',
    })
    expect(byId.get('half')).toMatchObject({ configured: true, runtime: null })
    const { stdout } = await run('doctor').expect({ code: 0, stderr: '' })
    expect(stdout).toMatch(/✗ No Lang +Install No Lang\.\n +From your settings/)
    expect(stdout).toMatch(/✗ half +Install what it needs/)
  })
})

it("the project's languages come before the person's of the same name", async () => {
  const { home, run } = inProject("{id: lang, name: Of the project, extensions: [.a], run: 'sh {file}'}")
  writeFileSync(
    join(home, 'config.yaml'),
    "languages:\n- {id: lang, name: Mine, extensions: [.b], run: 'sh {file}'}\n- {id: other, extensions: [.c], run: 'sh {file}'}\n",
  )
  const { json } = await run('doctor', '--json').expect({ code: 0 })
  const own = json.languages.filter(({ configured }: { configured: boolean }) => configured)
  expect(own.map(({ name }: { name: string }) => name)).toEqual(['Of the project', 'other'])
})
