import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prep, root, solutionFile, temporary, warmHome } from '../prep.ts'

const commands =
  'start run submit hint status resume stop stats history show solution list view judge doctor check'.split(
    ' ',
  )

describe('help', () => {
  it('is a result, and neither opens nor writes anything', async () => {
    const home = temporary()
    const { stdout } = await prep('--help').home(home).expect({ code: 0, stderr: '' })
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    await prep('help').home(home).expect({ code: 0, stdout, stderr: '' })
    await prep('help', 'start')
      .home(home)
      .expect({ code: 0, stdout: /^Usage: prep start /, stderr: '' })
    const helps = commands.map((command) =>
      prep(command, '--help')
        .home(home)
        .expect({ code: 0, stdout: new RegExp(`^Usage: prep ${command} `), stderr: '' }),
    )
    await Promise.all(helps)
    expect(readdirSync(home)).toEqual([])
  })

  it('comes without a command too, as an error', async () => {
    const home = temporary()
    await prep()
      .home(home)
      .expect({ code: 2, stdout: '', stderr: /^Usage: prep / })
    expect(readdirSync(home)).toEqual([])
  })

  it('names the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const home = temporary()
    await prep('--version').home(home).expect({ code: 0, stdout: version, stderr: '' })
    await prep('-V', '--no-color').home(home).expect({ code: 0, stdout: version, stderr: '' })
    expect(readdirSync(home)).toEqual([])
  })
})

describe('wrong usage', () => {
  const cases: readonly (readonly [args: readonly string[], stderr: RegExp])[] = [
    [['sttart'], /unknown command 'sttart'\n\(Did you mean start\?\)\n\('prep --help'/],
    [['zzzzzzzz'], /unknown command 'zzzzzzzz'\n\('prep --help'/],
    [['start', '--langage'], /unknown option '--langage'\n\(Did you mean --language\?\)/],
    [['start', 'pair-wit-sum'], /There is no problem 'pair-wit-sum'\.\n→ Did you mean pair-with-sum\?/],
    [
      ['start', 'p'],
      /'p' fits \d+ problems\.\n→ Name one of them: [\s\S]*pair-with-sum,[\s\S]*pile-with-minimum/,
    ],
    [['start', 'pair', '--language', 'pyton'], /'pyton' is not a language/],
    [['start', 'pair', '--minutes', 'soon'], /'soon' is invalid\. It must be a number of minutes/],
    [['start', '--topic', 'arays'], /'arays' is invalid\. Did you mean 'arrays'\?/],
    [['start', '--topic', 'tries', '--difficulty', 'easy'], /No problem of the bank fits\.\n→ 'prep list'/],
    [
      ['start', 'pair', '--topic', 'hashing'],
      /--topic picks a problem, but 'pair' is named\.\n→ Leave --topic or 'pair' out\./,
    ],
    [['start', 'pair', '-d', 'easy', '--json'], /--difficulty picks a problem, but 'pair' is named\./],
    [['list', '--kind', 'klass'], /Did you mean 'class'\?/],
    [['view'], /missing required argument 'problem'/],
    [['view', 'pair', 'more'], /too many arguments for 'view'/],
    [['judge', 'pair', 'nothing.ts'], /There is no file 'nothing\.ts'\./],
    [['judge', 'pair', '.'], /'\.' is a folder, not a file\./],
    [
      ['judge', 'pair', solutionFile('../tests.yaml')],
      /No language has the ending '\.yaml'\.\n→ Name it with --language/,
    ],
    [['judge', 'nothing', solutionFile('accepted/one-pass-map.ts')], /There is no problem 'nothing'/],
    [['check', 'nothing'], /There is no folder 'nothing'/],
    [['check', '.'], /'\.' holds neither problems nor workspaces/],
    [['history', '--limit', '0'], /It must be a whole number from 1 on/],
    [['stats', '--since', 'yesterday'], /Write a date \(2026-01-31\), or a number of days \(30d\)/],
    [['show', 'abcdef'], /No round has the id 'abcdef'/],
    [['solution'], /no round yet.*\n→ Name a problem/],
    [['solution', 'pair', '--language', 'ruby'], /'ruby' is not a language/],
    [['run', '--watch', '--json'], /'--json'.*'.*--watch'|'.*--watch'.*'--json'/],
  ]
  it.each(cases)('prep %j is told on standard error, with what to do', async (args, stderr) => {
    await prep(...args)
      .home(await homeOfUsage())
      .expect({ code: 2, stdout: '', stderr })
  })

  it.each(['run', 'submit', 'hint', 'stop', 'resume'])('prep %s needs a round', async (command) => {
    await prep(command)
      .home(await homeOfUsage())
      .expect({ code: 2, stdout: '', stderr: "error: No round is open.\n→ 'prep start' begins one." })
  })

  it('leaves no round behind', async () => {
    await prep('status')
      .home(await homeOfUsage())
      .expect({ code: 0, stdout: 'no open round', stderr: '' })
    await prep('status', '--json')
      .home(await homeOfUsage())
      .expect({ code: 0, stdout: '{\n  "round": null\n}' })
  })

  let home: Promise<string> | undefined
  function homeOfUsage(): Promise<string> {
    home ??= warmHome()
    return home
  }
})

describe('colours', () => {
  const ansi = '\u001b['
  const list = () => prep('list', '--topic', 'hashing')

  it('are never in a pipe unless they are asked for', async () => {
    const plain = await list().expect({ code: 0, stderr: '' })
    const coloured = await list().env({ FORCE_COLOR: '1' }).expect({ code: 0, stderr: '' })
    expect(plain.stdout).not.toContain(ansi)
    expect(coloured.stdout).toContain(ansi)
    await list().env({ NO_COLOR: '1' }).expect({ stdout: plain.stdout })
    await list().env({ FORCE_COLOR: '0' }).expect({ stdout: plain.stdout })
    await list().env({ TERM: 'dumb' }).expect({ stdout: plain.stdout })
    await prep('--no-color', 'list', '--topic', 'hashing')
      .env({ FORCE_COLOR: '1' })
      .expect({ stdout: plain.stdout })
  })

  it('are never in JSON', async () => {
    const { stdout, json } = await prep('list', '--json').env({ FORCE_COLOR: '1' }).expect({ code: 0 })
    expect(stdout).not.toContain(ansi)
    expect(json.problems.length).toBeGreaterThanOrEqual(20)
  })

  it('mark an error on its own stream', async () => {
    const { stderr } = await prep('view', 'nothing').env({ FORCE_COLOR: '1' }).expect({ code: 2, stdout: '' })
    expect(stderr).toContain(ansi)
  })
})

it('a clock that cannot be read is refused', async () => {
  await prep('status')
    .env({ PREP_NOW: 'never' })
    .expect({ code: 2, stdout: '', stderr: /PREP_NOW is not an instant: 'never'\.\n→/ })
})
