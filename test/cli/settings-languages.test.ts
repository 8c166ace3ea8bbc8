import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../src/cli/settings-file.ts'
import { BankError } from '../../src/errors.ts'

const parse = (text: string) => parseSettings(text, '/practice/prep.config.yaml', '/home/kim').languages

/** What is told of a text, as `line:column key: message`. */
function faults(text: string): string[] {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof BankError)
      return error.faults.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`)
    throw error
  }
  return []
}

describe('languages of the settings', () => {
  it('are read with what is left out filled in', () => {
    expect(parse('languages:\n- {id: ruby, extensions: .RB, run: "ruby {file}"}\n')).toEqual([
      {
        id: 'ruby',
        name: 'ruby',
        extensions: ['.rb'],
        run: ['ruby', '{file}'],
        folders: [],
        remedy: 'Install what it needs, or mend its commands in /practice/prep.config.yaml.',
      },
    ])
  })

  it('are read with all that can be said of them', () => {
    const text = `languages:
- id: kotlin
  name: Kotlin
  extensions: [.kt, .kts]
  compile: [./tools/kotlinc, '{file}', -d, '{out}.jar']
  run: ~/jdk/bin/java -Xmx{memoryMb}m -jar {out}.jar
  version: ./tools/kotlinc -version
  install: Install Kotlin.
  folders: [~/jdk, /srv/kotlin]
  comment: //
  floorMs: 800
  slowdown: 1.5
`
    expect(parse(text)).toEqual([
      {
        id: 'kotlin',
        name: 'Kotlin',
        extensions: ['.kt', '.kts'],
        compile: ['/practice/tools/kotlinc', '{file}', '-d', '{out}.jar'],
        run: ['/home/kim/jdk/bin/java', '-Xmx{memoryMb}m', '-jar', '{out}.jar'],
        version: ['/practice/tools/kotlinc', '-version'],
        remedy: 'Install Kotlin.',
        folders: ['/home/kim/jdk', '/srv/kotlin'],
        comment: '//',
        floorMs: 800,
        slowdown: 1.5,
      },
    ])
  })

  it.each([
    ['languages: ruby', ['1:12 languages: must be a list of languages']],
    ['languages: [ruby]', ['1:13 languages[0]: must hold keys and values: id, extensions, run']],
    [
      'languages:\n- {}',
      [
        '2:3 languages[0].id: is missing',
        '2:3 languages[0].extensions: is missing',
        '2:3 languages[0].run: is missing',
      ],
    ],
    [
      "languages:\n- {id: Ruby!, extensions: [rb, .x], run: 'ruby {file}', name: '', slowdwn: 2}",
      [
        "2:67 languages[0].slowdwn: is not a known key (known: id, name, extensions, run, compile, version, install, folders, comment, floorMs, slowdown); did you mean 'slowdown'?",
        '2:8 languages[0].id: must be small letters, digits and dashes',
        "2:28 languages[0].extensions: must be an ending with its dot, such as '.rb'",
        '2:63 languages[0].name: must be a text',
      ],
    ],
    [
      "languages:\n- {id: a, extensions: [.a], run: 'a {file}', floorMs: 0, slowdown: fast, folders: [b]}",
      [
        '2:55 languages[0].floorMs: must be a number above 0',
        '2:68 languages[0].slowdown: must be a number above 0',
        '2:84 languages[0].folders: must be an absolute folder, or one that begins with ~/',
      ],
    ],
  ])('with faults are told with places: %j', (text, told) => {
    expect(faults(text).sort()).toEqual([...told].sort())
  })

  it.each([
    ['run: {out}', '3:8 languages[0].run: must be a command: a text, in quotes where it begins with a brace'],
    ['run: ruby', "3:8 languages[0].run: must name the source: '{file}'"],
    ['run: "ruby {files}"', "3:8 languages[0].run: knows no '{files}' ({file}, {out}, {memoryMb})"],
    ['run: "ruby {file} | cat"', '3:8 languages[0].run: is not run by a shell'],
    ['run: [ruby, 3]', '3:15 languages[0].run: must be a command'],
    ['run: "{file}"', "3:8 languages[0].run: must begin with a program, or with '{out}'"],
    ['run: "~/tool {file}"', '3:8 languages[0].run: may not lie in the home itself: put it into a folder'],
    ['run: "{out} {file}"', "3:8 languages[0].run: '{out}' is what 'compile' makes, which is not there"],
    ['run: "{out}"\n  compile: gcc', "4:12 languages[0].compile: must name the source: '{file}'"],
    [
      'run: cat\n  compile: "gcc {file}"',
      "3:8 languages[0].run: must name what is built, '{out}', or the source",
    ],
    ['run: "{out}"\n  compile: "{out} {file}"', '4:12 languages[0].compile: must begin with a program'],
  ])('a command is checked: %s', (command, told) => {
    expect(faults(`languages:\n- id: a\n  ${command}\n  extensions: .a\n`)).toContainEqual(
      expect.stringContaining(told),
    )
  })

  it("may be written as the README's example", () => {
    const readme = readFileSync(resolve('README.md'), 'utf8')
    const [, example = ''] = /```yaml\n(languages:\n {2}- [\s\S]*?)```/.exec(readme) ?? []
    expect(parse(example).map(({ id, compile, run }) => [id, compile, run])).toEqual([
      ['ruby', undefined, ['ruby', '{file}']],
      ['c', ['gcc', '-O2', '-o', '{out}', '{file}', '-lm'], ['{out}']],
    ])
  })

  it('may not take what is taken', () => {
    const row = (id: string, ending: string) => `- {id: ${id}, extensions: [${ending}], run: 'x {file}'}\n`
    expect(faults(`languages:\n${row('rust', '.rst')}${row('snake', '.PY')}${row('ts', '.tsx')}`)).toEqual([
      "2:8 languages[0].id: 'rust' belongs to Rust, which prep has",
      "3:27 languages[1].extensions: '.py' belongs to Python, which prep has",
      "4:8 languages[2].id: 'ts' belongs to TypeScript, which prep has",
    ])
    expect(faults(`languages:\n${row('perl', '.pl')}${row('perl', '.pm')}${row('prolog', '.pl')}`)).toEqual([
      "3:8 languages[1].id: 'perl' belongs to another language of this file, 'perl'",
      "4:28 languages[2].extensions: '.pl' belongs to another language of this file, 'perl'",
    ])
  })
})

it('whether to ask for predictions is true or false', () => {
  const settings = (text: string) => parseSettings(text, '/practice/prep.config.yaml', '/home/kim')
  expect(settings('predict: true\n').predict).toBe(true)
  expect(settings('predict: false\n').predict).toBe(false)
  expect(settings('editor: vi\n').predict).toBeUndefined()
  expect(faults('predict: often\n')).toEqual(['1:1 predict: must be true or false'])
})
