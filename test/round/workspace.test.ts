import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCases } from '../../src/bank/cases.ts'
import { EnvironmentError } from '../../src/errors.ts'
import { typescriptStarter } from '../../src/judge/languages/starter/starter-typescript.ts'
import type { Signature, TestSpec } from '../../src/model/problem.ts'
import { parseType } from '../../src/model/types.ts'
import { findWorkspaces, isUntouched, problemHash, readWorkspaceMark } from '../../src/round/mark.ts'
import { ownCasesText } from '../../src/round/own-cases.ts'
import { unwritable } from '../../src/round/place-error.ts'
import { statementMarkdown } from '../../src/round/statement.ts'
import { createWorkspace, type WorkspaceRequest } from '../../src/round/workspace.ts'

const type = parseType
const pairs: Signature = {
  kind: 'function',
  name: 'pairWithSum',
  params: [
    { name: 'numbers', type: type('int[]') },
    { name: 'target', type: type('int') },
  ],
  returns: type('int[]'),
}
const inPlace: Signature = {
  kind: 'function',
  name: 'settle',
  params: [
    { name: 'heads', type: type('ListNode<int>[]') },
    { name: 'root', type: type('TreeNode<string>') },
    { name: 'big', type: type('long') },
    { name: 'readings', type: type('float[]') },
  ],
  returns: { kind: 'void' },
  result: 'readings',
}
const cache: Signature = {
  kind: 'class',
  name: 'LruCache',
  params: [{ name: 'capacity', type: type('int') }],
  methods: [
    { name: 'get', params: [{ name: 'key', type: type('int') }], returns: type('int') },
    {
      name: 'put',
      params: [
        { name: 'key', type: type('int') },
        { name: 'value', type: type('int') },
      ],
      returns: { kind: 'void' },
    },
  ],
}
const sample = (spec: Partial<TestSpec>): TestSpec => ({ class: 'sample', line: 1, ...spec })
const pairSample = sample({ in: { numbers: [4, 9, 5], target: 9 }, out: [0, 2], explain: '4 and 5.\n' })
const cacheSample = sample({
  in: {
    new: [2],
    calls: [
      ['put', 1, 1],
      ['get', 1],
      ['get', 7],
    ],
  },
  out: [null, 1, -1],
})
const inPlaceSample = sample({
  in: {
    heads: [[1, 2], []],
    root: ['a: "b" # c', null, 'd'],
    big: 9007199254740993n,
    readings: [Number.NaN, -0, Number.NEGATIVE_INFINITY, 1, 2.5, 1e21, 1e-7],
  },
  out: [Number.POSITIVE_INFINITY, 0.5],
})

const round = '01990a2b-3c4d-7e5f-8a6b-1234567890ab'
let root: string
let request: WorkspaceRequest

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prep-workspace-'))
  request = {
    root,
    problem: { id: 'pair-with-sum', signature: pairs },
    language: { id: 'typescript', ending: '.ts' },
    round,
    now: new Date(2030, 2, 5, 0, 30).getTime(),
    starter: typescriptStarter(pairs, { title: 'Pair with a given sum' }),
    statement: '# Pair with a given sum\n',
    samples: [pairSample],
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('createWorkspace', () => {
  it('makes a folder by problem, local date and the end of the id, with all that a round needs', () => {
    const workspace = createWorkspace(request)
    const dir = join(root, 'pair-with-sum', '2030-03-05-7890ab')
    expect(workspace).toEqual({ dir, file: join(dir, 'solution.ts'), casesFile: join(dir, 'cases.yaml') })
    expect(readdirSync(dir).sort()).toEqual([
      '.prep.json',
      'STATEMENT.md',
      'cases.yaml',
      'prep.d.ts',
      'solution.ts',
      'tsconfig.json',
    ])
    expect(readFileSync(workspace.file, 'utf8')).toBe(request.starter.source)
    expect(readFileSync(join(dir, 'STATEMENT.md'), 'utf8')).toBe(request.statement)
    expect(JSON.parse(readFileSync(join(dir, '.prep.json'), 'utf8'))).toEqual({
      format: 1,
      round,
      problem: 'pair-with-sum',
      language: 'typescript',
      file: 'solution.ts',
      starterSha256: createHash('sha256').update(request.starter.source).digest('hex'),
    })
  })

  it('never writes into a folder that is there', () => {
    const taken = join(root, 'pair-with-sum', '2030-03-05-7890ab')
    mkdirSync(taken, { recursive: true })
    writeFileSync(join(taken, 'solution.ts'), 'mine')
    const second = createWorkspace(request)
    const third = createWorkspace(request)
    expect(second.dir).toBe(join(root, 'pair-with-sum', '2030-03-05-34567890ab'))
    expect(third.dir).toBe(join(root, 'pair-with-sum', '2030-03-05-6b1234567890ab'))
    expect(readdirSync(taken)).toEqual(['solution.ts'])
    expect(readFileSync(join(taken, 'solution.ts'), 'utf8')).toBe('mine')
  })

  it('leaves nothing behind where it fails half way', () => {
    const support = [{ name: 'solution.ts', text: 'the same name again' }]
    const starter = { ...request.starter, support }
    expect(() => createWorkspace({ ...request, starter })).toThrow(EnvironmentError)
    expect(readdirSync(join(root, 'pair-with-sum'))).toEqual([])
  })

  it('says what to do where the place is a file', () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    for (const place of [file, join(file, 'below')]) {
      const error = thrown(() => createWorkspace({ ...request, root: place }))
      expect(error.message).toContain(`Workspaces cannot be kept in ${place}: `)
      expect(error.message).toMatch(/a file, not a folder|a file in its place/)
      expect(error.remedies.join()).toContain('--root')
      expect(error.exitCode).toBe(3)
    }
  })

  it.skipIf(process.platform !== 'linux')('gives up where nothing can be made', () => {
    const error = thrown(() => createWorkspace({ ...request, root: '/proc/practice' }))
    expect(error.message).toBe('Workspaces cannot be kept in /proc/practice: no folder can be made there')
  })

  it.skipIf(process.getuid?.() === 0)('says what to do where permission is denied', () => {
    chmodSync(root, 0o500)
    const error = thrown(() => createWorkspace(request))
    chmodSync(root, 0o700)
    expect(error.message).toContain('permission denied')
  })

  it.each([
    ['EACCES', 'permission denied'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'no space left'],
    ['EIO', 'EIO: broken'],
  ])('has words for %s', (code, words) => {
    const cause = Object.assign(new Error(`${code}: broken`), {
      code,
      syscall: 'mkdir',
      path: '/place/problem',
    })
    const { message, remedies } = unwritable(cause, '/place')
    expect(message).toContain(words)
    expect(message).toContain('(at /place/problem)')
    expect(remedies.at(-1)).toMatch(/--root.*prep\.config\.yaml/)
    expect(remedies).toHaveLength(code === 'ENOSPC' ? 2 : 1)
  })
})

describe('readWorkspaceMark and isUntouched', () => {
  it('reads what was written, wherever the folder is now', () => {
    const { dir, file } = createWorkspace(request)
    expect(readWorkspaceMark(dir)).toEqual({
      dir,
      file,
      round,
      problem: 'pair-with-sum',
      problemSha256: problemHash('pair-with-sum'),
      language: 'typescript',
      starterSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(readWorkspaceMark(root)).toBeUndefined()
    expect(readWorkspaceMark(join(root, 'nowhere'))).toBeUndefined()
    expect(readWorkspaceMark(file)).toBeUndefined()
  })

  it.each([
    ['{"format": 1', 'is damaged'],
    ['[]', 'is damaged'],
    ['{"format": 1, "round": "r"}', 'is damaged'],
    [
      '{"format":1,"round":"r","problem":"p","language":"l","file":"../../x.ts","starterSha256":"s"}',
      'is damaged',
    ],
    ['{"format":2,"round":"r","problem":"p","language":"l","file":"x.ts","starterSha256":"s"}', 'is damaged'],
    ['{"format": 3}', 'newer prep (format 3)'],
  ])('refuses the mark %s', (text, words) => {
    const { dir } = createWorkspace(request)
    writeFileSync(join(dir, '.prep.json'), text)
    expect(thrown(() => readWorkspaceMark(dir)).message).toContain(words)
  })

  it('reads the mark of an interview, which has a hash in place of the problem', () => {
    const { dir, file } = createWorkspace({ ...request, hidden: true })
    expect(dir).toBe(join(root, 'interview', '2030-03-05-7890ab'))
    expect(readFileSync(join(dir, '.prep.json'), 'utf8')).not.toContain('pair')
    expect(readWorkspaceMark(dir)).toMatchObject({
      file,
      round,
      problem: null,
      problemSha256: createHash('sha256').update('pair-with-sum').digest('hex'),
    })
    expect(isUntouched(dir)).toBe(true)
    expect(findWorkspaces(root)).toHaveLength(1)
  })

  it('tells the starter from a solution', () => {
    const { dir, file } = createWorkspace(request)
    expect(isUntouched(dir)).toBe(true)
    writeFileSync(file, request.starter.source.replaceAll('\n', '\r\n'))
    expect(isUntouched(dir)).toBe(true)
    writeFileSync(file, `${request.starter.source}// an edit\n`)
    expect(isUntouched(dir)).toBe(false)
    rmSync(file)
    expect(isUntouched(dir)).toBe(false)
    expect(isUntouched(root)).toBe(false)
  })
})

describe('findWorkspaces', () => {
  const at = (place: string, id: string) => createWorkspace({ ...request, root: place, round: id })

  it('finds them at any depth, newest first, and skips what is nobody’s work', () => {
    const middle = at(root, '01990a2b-3c4d-7e5f-8a6b-000000000001')
    const newest = at(join(root, 'a', 'b'), '01990a2c-0000-7000-8000-000000000000')
    const oldest = at(join(root, 'c'), '0198ffff-ffff-7fff-bfff-ffffffffffff')
    at(join(root, 'node_modules', 'x'), round)
    at(join(root, '.git'), round)
    symlinkSync(root, join(root, 'a', 'loop'))
    expect(findWorkspaces(root).map(({ dir }) => dir)).toEqual([newest.dir, middle.dir, oldest.dir])
    expect(findWorkspaces(middle.dir).map(({ dir }) => dir)).toEqual([middle.dir])
  })

  it('finds none in an empty folder, and says so of a folder that is not there', () => {
    expect(findWorkspaces(root)).toEqual([])
    const place = join(root, 'nowhere')
    expect(thrown(() => findWorkspaces(place)).message).toBe(
      `${place} cannot be read: there is no such folder`,
    )
    expect(existsSync(place)).toBe(false)
  })
})

describe('ownCasesText', () => {
  it('tells the format of a function', () => {
    expect(ownCasesText(pairs, [pairSample])).toMatchInlineSnapshot(`
      "# Your own cases: \`prep run\` judges your solution on the samples and on these.
      # One item a case: \`in\` is the input, \`out\` the answer you expect (a case without it is only run),
      # \`label\` a name if you like.
      #
      # in:  the arguments by name
      #        numbers: int[]
      #        target: int
      # out: int[]
      #
      # The first sample as an example: remove the '# ' in front of its lines to make it a case.
      #
      # - in: {numbers: [4, 9, 5], target: 9}
      #   out: [0, 2]
      "
    `)
  })
  it('tells the format of a class', () => {
    expect(ownCasesText(cache, [cacheSample])).toMatchInlineSnapshot(`
      "# Your own cases: \`prep run\` judges your solution on the samples and on these.
      # One item a case: \`in\` is the input, \`out\` the answer you expect (a case without it is only run),
      # \`label\` a name if you like.
      #
      # in:  the arguments of the constructor, and the calls: {new: [...], calls: [[method, ...], ...]}
      #        LruCache(capacity: int)
      #        get(key: int): int
      #        put(key: int, value: int): void
      # out: a list with the result of each call, null where nothing is returned
      #
      # The first sample as an example: remove the '# ' in front of its lines to make it a case.
      #
      # - in: {new: [2], calls: [[put, 1, 1], [get, 1], [get, 7]]}
      #   out: [null, 1, -1]
      "
    `)
  })
  it('tells the format of all types, and of a change in place', () => {
    expect(ownCasesText(inPlace, [inPlaceSample])).toMatchInlineSnapshot(`
      "# Your own cases: \`prep run\` judges your solution on the samples and on these.
      # One item a case: \`in\` is the input, \`out\` the answer you expect (a case without it is only run),
      # \`label\` a name if you like.
      #
      # in:  the arguments by name
      #        heads: ListNode<int>[]
      #        root: TreeNode<string>
      #        big: long
      #        readings: float[]
      # out: readings after the call, float[]
      # A ListNode is written as the list of its values: [1, 2, 3].
      # A TreeNode is written level by level, null for a missing child: [1, null, 2].
      #
      # The first sample as an example: remove the '# ' in front of its lines to make it a case.
      #
      # - in:
      #     heads: [[1, 2], []]
      #     root: ["a: \\"b\\" # c", null, "d"]
      #     big: 9007199254740993
      #     readings: [.nan, -0.0, -.inf, 1, 2.5, 1e+21, 1e-7]
      #   out: [.inf, 0.5]
      "
    `)
  })
  it('tells the format of stdio', () => {
    expect(
      ownCasesText({ kind: 'stdio' }, [sample({ in: '3\n1 2 3\n', out: '6\n' })]),
    ).toMatchInlineSnapshot(`
      "# Your own cases: \`prep run\` judges your solution on the samples and on these.
      # One item a case: \`in\` is the input, \`out\` the answer you expect (a case without it is only run),
      # \`label\` a name if you like.
      #
      # in:  the text of standard input
      # out: the text of standard output
      #
      # The first sample as an example: remove the '# ' in front of its lines to make it a case.
      #
      # - in: |
      #     3
      #     1 2 3
      #   out: |
      #     6
      "
    `)
  })

  it('holds no case at first, also where there is no sample', () => {
    for (const text of [ownCasesText(pairs, [pairSample]), ownCasesText(pairs, [])])
      expect(readCases(text, 'cases.yaml', pairs)).toEqual({ cases: [], faults: [] })
  })

  const calls = Array.from({ length: 30 }, (_, key) => ['put', key, key] as const)
  const cases: [string, Signature, TestSpec][] = [
    ['a function', pairs, pairSample],
    ['all types', inPlace, inPlaceSample],
    ['a class', cache, cacheSample],
    ['many calls', cache, sample({ in: { new: [2], calls }, out: calls.map(() => null) })],
    ...[
      '3\n1 2 3\n',
      '',
      '\n',
      'no end',
      ' indented\n',
      'two\n\n',
      'a\n\nb\n',
      'tab\there\n',
      '# x\n- y: [\n',
    ].map((text): [string, Signature, TestSpec] => [
      `the text ${JSON.stringify(text)}`,
      { kind: 'stdio' },
      sample({ in: text, out: text }),
    ]),
  ]
  it.each(cases)('reads back %s once the comment signs are gone', (_, signature, spec) => {
    const text = ownCasesText(signature, [spec])
    const lines = text.split('\n').map((line) => line.slice(2))
    const example = lines.slice(lines.findIndex((line) => line.startsWith('- in:'))).join('\n')
    const { cases, faults } = readCases(example, 'cases.yaml', signature)
    expect(faults).toEqual([])
    expect(cases).toEqual([{ in: spec.in, out: spec.out, line: 1 }])
  })
})

describe('statementMarkdown', () => {
  const stated = {
    title: 'Pair with a given sum',
    difficulty: 'easy',
    minutes: 15,
    statement: 'Find *two* numbers.\n',
    constraints: ['2 <= numbers.length', 'one answer'],
    signature: pairs,
  } as const

  it('leaves out of an interview what it hides, and nothing else', () => {
    const whole = statementMarkdown(stated, [pairSample])
    const [title = '', difficulty = '', ...rest] = whole.split('\n\n')
    expect([title, difficulty]).toEqual(['# Pair with a given sum', 'easy, target 15 minutes'])
    expect(statementMarkdown(stated, [pairSample], { hidden: true })).toBe(
      ['# Interview', ...rest].join('\n\n'),
    )
  })

  it('has the task, the samples and the constraints', () => {
    const second = sample({ in: { numbers: [1, 1], target: 2 }, out: [0, 1] })
    expect(statementMarkdown(stated, [pairSample, second])).toMatchInlineSnapshot(`
      "# Pair with a given sum

      easy, target 15 minutes

      Find *two* numbers.

      ## Samples

      ### Sample 1

      Input:

      \`\`\`text
      numbers = [4, 9, 5]
      target = 9
      \`\`\`

      Output:

      \`\`\`text
      [0, 2]
      \`\`\`

      4 and 5.

      ### Sample 2

      Input:

      \`\`\`text
      numbers = [1, 1]
      target = 2
      \`\`\`

      Output:

      \`\`\`text
      [0, 1]
      \`\`\`

      ## Constraints

      - 2 <= numbers.length
      - one answer
      "
    `)
  })

  it('shows calls of a class, and arrows only where something came back', () => {
    expect(statementMarkdown({ ...stated, signature: cache }, [cacheSample])).toMatchInlineSnapshot(`
      "# Pair with a given sum

      easy, target 15 minutes

      Find *two* numbers.

      ## Samples

      \`\`\`text
      new LruCache(2)
      put(1, 1)
      get(1) → 1
      get(7) → -1
      \`\`\`

      ## Constraints

      - 2 <= numbers.length
      - one answer
      "
    `)
  })

  it('names the parameter that is changed in place', () => {
    expect(statementMarkdown({ ...stated, signature: inPlace }, [inPlaceSample])).toMatchInlineSnapshot(`
      "# Pair with a given sum

      easy, target 15 minutes

      Find *two* numbers.

      ## Samples

      Input:

      \`\`\`text
      heads = [[1, 2], []]
      root = ["a: \\"b\\" # c", null, "d"]
      big = 9007199254740993
      readings = [NaN, -0, -Infinity, 1, 2.5, 1e+21, 1e-7]
      \`\`\`

      \`readings\` after the call:

      \`\`\`text
      [Infinity, 0.5]
      \`\`\`

      ## Constraints

      - 2 <= numbers.length
      - one answer
      "
    `)
  })

  it('shows texts as they are, whatever they hold', () => {
    const text = statementMarkdown({ ...stated, signature: { kind: 'stdio' } }, [
      sample({ in: '```\n# x\n', out: 'no end' }),
    ])
    expect(text).toContain('\n````text\n```\n# x\n````\n')
    expect(text).toContain('\n```text\nno end\n```\n')
  })
})

function thrown(run: () => unknown): EnvironmentError {
  try {
    run()
  } catch (error) {
    if (error instanceof EnvironmentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
