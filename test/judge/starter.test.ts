import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Starter, StarterOptions } from '../../src/judge/languages/starter/starter.ts'
import { javascriptStarter } from '../../src/judge/languages/starter/starter-javascript.ts'
import { pythonStarter } from '../../src/judge/languages/starter/starter-python.ts'
import { typescriptStarter } from '../../src/judge/languages/starter/starter-typescript.ts'
import type { Signature } from '../../src/model/problem.ts'
import { parseType, type ReturnType } from '../../src/model/types.ts'

const typeOf = (text: string): ReturnType => (text === 'void' ? { kind: 'void' } : parseType(text))
const params = (types: Record<string, string>) =>
  Object.entries(types).map(([name, text]) => ({ name, type: parseType(text) }))
const fn = (name: string, types: Record<string, string>, returns: string, result?: string): Signature => ({
  kind: 'function',
  name,
  params: params(types),
  returns: typeOf(returns),
  ...(result === undefined ? {} : { result }),
})

/** Every kind of signature and every type, the awkward ones among them. */
const shapes: Record<string, Signature> = {
  scalars: fn('scalars', { a: 'int', b: 'long', c: 'float', d: 'bool', e: 'string' }, 'string'),
  arrays: fn('arrays', { grid: 'int[][]', words: 'string[]', gaps: 'int?[]', maybe: 'long?' }, 'float?[][]'),
  lists: fn('mergeAll', { heads: 'ListNode<int>[]', deep: 'ListNode<string[]>' }, 'ListNode<int>'),
  trees: fn('levels', { root: 'TreeNode<long>', names: 'TreeNode<string>[]' }, 'TreeNode<float>[]'),
  both: fn('flatten', { root: 'TreeNode<int>' }, 'ListNode<int?>'),
  inPlace: fn('reorder', { numbers: 'int[]', head: 'ListNode<int>' }, 'void', 'numbers'),
  nothing: fn('roll', {}, 'int'),
  shadows: fn(
    'route',
    { to: 'int', list: 'int[]', str: 'string', int: 'int', type: 'bool', of: 'float' },
    'int[]',
  ),
  long: fn(
    'aFunctionWithALongName',
    { theFirstParameter: 'ListNode<int>', theSecondParameter: 'TreeNode<string>[]' },
    'bool',
  ),
  cache: {
    kind: 'class',
    name: 'LruCache',
    params: params({ capacity: 'int' }),
    methods: [
      { name: 'get', params: params({ key: 'int' }), returns: typeOf('int') },
      { name: 'put', params: params({ key: 'int', value: 'int' }), returns: typeOf('void') },
    ],
  },
  nodes: {
    kind: 'class',
    name: 'Store',
    params: [],
    methods: [
      { name: 'list', params: [], returns: typeOf('ListNode<string>') },
      { name: 'int', params: params({ list: 'int[]', at: 'TreeNode<int>' }), returns: typeOf('int?') },
      { name: 'all', params: params({ int: 'int' }), returns: typeOf('int[]') },
    ],
  },
  stdio: { kind: 'stdio' },
}

/** Titles end up in comments and docstrings. */
const title = 'Odd */ title """ with \\ and\na line'
let root: string

function write(
  language: string,
  starter: (s: Signature, o: StarterOptions) => Starter,
  ending: string,
): string[] {
  return Object.entries(shapes).map(([name, signature]) => {
    const dir = join(root, language, name)
    mkdirSync(dir, { recursive: true })
    const { source, support } = starter(signature, { title })
    writeFileSync(join(dir, `solution.${ending}`), source)
    for (const file of support) writeFileSync(join(dir, file.name), file.text)
    return dir
  })
}

/** What tsc says about each project; empty when there is nothing to say. */
function tsc(...projects: string[]): string {
  try {
    return execFileSync(resolve('node_modules/.bin/tsc'), ['-b', ...projects], {
      encoding: 'utf8',
      cwd: root,
    })
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? `${error.stdout}` : `${error}`
  }
}

const python = (...args: string[]): string => execFileSync('python3', args, { encoding: 'utf8' })

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'prep-starter-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('typescript', () => {
  it('type-checks under strict, for every shape', () => {
    const projects = write('ts', typescriptStarter, 'ts').map((dir) => join(dir, 'tsconfig.json'))
    expect(tsc(...projects)).toBe('')
  }, 60_000)

  it('has types that catch a mistake', () => {
    const dir = join(root, 'ts-wrong')
    mkdirSync(dir)
    for (const file of typescriptStarter(shapes.lists ?? { kind: 'stdio' }, { title }).support)
      writeFileSync(join(dir, file.name), file.text)
    writeFileSync(
      join(dir, 'solution.ts'),
      'export const head = new ListNode(1, new ListNode(2))\nconsole.log(head.next.val, process.pid)\n',
    )
    const said = tsc(join(dir, 'tsconfig.json'))
    expect(said).toContain(`'head.next' is possibly 'null'`)
    expect(said).toContain(`Cannot find name 'process'`)
    expect(said.match(/error/g)).toHaveLength(2)
  }, 60_000)

  it('declares the nodes as the bank does, and only those that the signature uses', () => {
    const bank = readFileSync('problems/bank.d.ts', 'utf8')
    const text = (shape: Signature | undefined) =>
      typescriptStarter(shape ?? { kind: 'stdio' }, { title }).support.find(
        (file) => file.name === 'prep.d.ts',
      )?.text ?? ''
    const classes = [...text(shapes.both).matchAll(/\/\*\* A node[\s\S]*?\n}\n/g)].map(([match]) => match)
    expect(classes).toHaveLength(2)
    for (const declaration of classes) expect(bank).toContain(declaration)
    expect(text(shapes.lists)).not.toContain('TreeNode')
    expect(text(shapes.trees)).not.toContain('ListNode')
    expect(text(shapes.scalars)).not.toContain('Node')
    expect(text(shapes.scalars)).not.toContain('readFileSync')
  })

  it('reads well', () => {
    const source = (name: string) =>
      typescriptStarter(shapes[name] ?? { kind: 'stdio' }, { title: 'Title' }).source
    expect(source('inPlace')).toMatchInlineSnapshot(`
      "/**
       * Title: see STATEMENT.md.
       * Change \`numbers\` in place: nothing is returned.
       * A ListNode has val and next; the empty list is null.
       */
      export function reorder(numbers: number[], head: ListNode<number> | null): void {
        throw new Error('not implemented')
      }
      "
    `)
    expect(source('long')).toMatchInlineSnapshot(`
      "/**
       * Title: see STATEMENT.md.
       * A ListNode has val and next; the empty list is null.
       * A TreeNode has val, left and right; the empty tree is null.
       */
      export function aFunctionWithALongName(
        theFirstParameter: ListNode<number> | null,
        theSecondParameter: (TreeNode<string> | null)[],
      ): boolean {
        throw new Error('not implemented')
      }
      "
    `)
    expect(source('cache')).toMatchInlineSnapshot(`
      "/** Title: see STATEMENT.md. */
      export class LruCache {
        constructor(capacity: number) {
        }

        get(key: number): number {
          throw new Error('not implemented')
        }

        put(key: number, value: number): void {
          throw new Error('not implemented')
        }
      }
      "
    `)
    expect(source('stdio')).toMatchInlineSnapshot(`
      "/**
       * Title: see STATEMENT.md.
       * Read standard input, write the answer to standard output.
       */

      import { readFileSync } from 'node:fs'

      function solve(input: string): string {
        const lines = input.trimEnd().split('\\n')
        throw new Error('not implemented')
      }

      console.log(solve(readFileSync(0, 'utf8')))
      "
    `)
    const config = typescriptStarter({ kind: 'stdio' }, { title }).support.find(
      (file) => file.name === 'tsconfig.json',
    )
    expect(config?.text).toMatchInlineSnapshot(`
      "{
        "compilerOptions": {
          "target": "es2022",
          "lib": ["es2023"],
          "module": "esnext",
          "moduleResolution": "bundler",
          "moduleDetection": "force",
          "types": [],
          "strict": true,
          "noEmit": true,
          "skipLibCheck": true
        },
        "include": ["*.ts"]
      }
      "
    `)
  })
})

describe('javascript', () => {
  it('type-checks with checkJs, for every shape', () => {
    const projects = write('js', javascriptStarter, 'js').map((dir) => join(dir, 'jsconfig.json'))
    expect(tsc(...projects)).toBe('')
  }, 60_000)

  it('checks a solution by its JSDoc, and leaves helpers without it alone', () => {
    const dir = join(root, 'js-wrong')
    mkdirSync(dir)
    const { source, support } = javascriptStarter(fn('count', { words: 'string[]' }, 'int'), { title })
    for (const file of support) writeFileSync(join(dir, file.name), file.text)
    const body = 'const found = []\n  for (const word of words) found.push(helper(word))\n  return found'
    const helper = 'function helper(word) {\n  return word.length\n}\n'
    writeFileSync(
      join(dir, 'solution.js'),
      source.replace("throw new Error('not implemented')", body) + helper,
    )
    const said = tsc(join(dir, 'jsconfig.json'))
    expect(said).toContain(`is not assignable to type 'number'`)
    expect(said.match(/error/g)).toHaveLength(1)
  }, 60_000)

  it('reads well', () => {
    const source = (name: string) =>
      javascriptStarter(shapes[name] ?? { kind: 'stdio' }, { title: 'Title' }).source
    expect(source('inPlace')).toMatchInlineSnapshot(`
      "/**
       * Title: see STATEMENT.md.
       * Change \`numbers\` in place: nothing is returned.
       * A ListNode has val and next; the empty list is null.
       * @param {number[]} numbers
       * @param {ListNode<number> | null} head
       * @returns {void}
       */
      export function reorder(numbers, head) {
        throw new Error('not implemented')
      }
      "
    `)
    expect(source('cache')).toMatchInlineSnapshot(`
      "/** Title: see STATEMENT.md. */
      export class LruCache {
        /** @param {number} capacity */
        constructor(capacity) {
        }

        /**
         * @param {number} key
         * @returns {number}
         */
        get(key) {
          throw new Error('not implemented')
        }

        /**
         * @param {number} key
         * @param {number} value
         * @returns {void}
         */
        put(key, value) {
          throw new Error('not implemented')
        }
      }
      "
    `)
    expect(source('stdio')).toMatchInlineSnapshot(`
      "/**
       * Title: see STATEMENT.md.
       * Read standard input, write the answer to standard output.
       */

      import { readFileSync } from 'node:fs'

      /**
       * @param {string} input
       * @returns {string}
       */
      function solve(input) {
        const lines = input.trimEnd().split('\\n')
        throw new Error('not implemented')
      }

      console.log(solve(readFileSync(0, 'utf8')))
      "
    `)
  })
})

describe('python', () => {
  it('compiles and imports, for every shape', () => {
    const dirs = write('py', pythonStarter, 'py')
    python('-m', 'py_compile', ...dirs.map((dir) => join(dir, 'solution.py')))
    const load = `
import importlib.util, sys
for folder in sys.argv[1:]:
    sys.path.insert(0, folder)
    sys.modules.pop("prep_types", None)
    spec = importlib.util.spec_from_file_location("solution", folder + "/solution.py")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except NotImplementedError:
        assert folder.endswith("/stdio")
    sys.path.remove(folder)
print("done")
`
    expect(execFileSync('python3', ['-c', load, ...dirs], { encoding: 'utf8', input: '1\n' })).toBe('done\n')
  })

  it('gives nodes that print, cycles included', () => {
    const { support } = pythonStarter(shapes.both ?? { kind: 'stdio' }, { title })
    const dir = join(root, 'py-nodes')
    mkdirSync(dir)
    for (const file of support) writeFileSync(join(dir, file.name), file.text)
    const script = `
import sys
sys.path.insert(0, ${JSON.stringify(dir)})
from prep_types import ListNode, TreeNode
print(ListNode(1, ListNode(2)), ListNode("a"))
head = ListNode(7)
head.next = head
print(head)
print(TreeNode(1, None, TreeNode(2, TreeNode(3))), TreeNode(None))
root = TreeNode(5)
root.left = root.right = root
print(len(repr(root)) < 400, repr(root).endswith("...])"))
`
    expect(python('-c', script)).toMatchInlineSnapshot(`
      "ListNode(1 -> 2) ListNode('a')
      ListNode(7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> 7 -> ...)
      TreeNode([1, None, 2, 3]) TreeNode([None])
      True True
      "
    `)
  })

  it('comes with the nodes only where the signature uses them', () => {
    const names = (name: string) =>
      pythonStarter(shapes[name] ?? { kind: 'stdio' }, { title }).support.map((file) => file.name)
    expect(names('lists')).toEqual(['prep_types.py'])
    expect(names('scalars')).toEqual([])
    expect(names('stdio')).toEqual([])
  })

  it('reads well', () => {
    const source = (name: string) =>
      pythonStarter(shapes[name] ?? { kind: 'stdio' }, { title: 'Title' }).source
    expect(source('arrays')).toMatchInlineSnapshot(`
      "from typing import Optional


      def arrays(
          grid: list[list[int]],
          words: list[str],
          gaps: list[Optional[int]],
          maybe: Optional[int],
      ) -> list[list[Optional[float]]]:
          """Title: see STATEMENT.md."""
          raise NotImplementedError
      "
    `)
    expect(source('inPlace')).toMatchInlineSnapshot(`
      "from typing import Optional

      from prep_types import ListNode


      def reorder(numbers: list[int], head: Optional[ListNode]) -> None:
          """Title: see STATEMENT.md.
          Change \`numbers\` in place: nothing is returned.
          A ListNode has val and next; the empty list is None.
          """
          raise NotImplementedError
      "
    `)
    expect(source('long')).toMatchInlineSnapshot(`
      "from typing import Optional

      from prep_types import ListNode, TreeNode


      def aFunctionWithALongName(
          theFirstParameter: Optional[ListNode],
          theSecondParameter: list[Optional[TreeNode]],
      ) -> bool:
          """Title: see STATEMENT.md.
          A ListNode has val and next; the empty list is None.
          A TreeNode has val, left and right; the empty tree is None.
          """
          raise NotImplementedError
      "
    `)
    expect(source('cache')).toMatchInlineSnapshot(`
      "class LruCache:
          """Title: see STATEMENT.md."""

          def __init__(self, capacity: int) -> None:
              pass

          def get(self, key: int) -> int:
              raise NotImplementedError

          def put(self, key: int, value: int) -> None:
              raise NotImplementedError
      "
    `)
    expect(source('nodes')).toMatchInlineSnapshot(`
      "from __future__ import annotations

      from typing import Optional

      from prep_types import ListNode, TreeNode


      class Store:
          """Title: see STATEMENT.md.
          A ListNode has val and next; the empty list is None.
          A TreeNode has val, left and right; the empty tree is None.
          """

          def __init__(self) -> None:
              pass

          def list(self) -> Optional[ListNode]:
              raise NotImplementedError

          def int(self, list: list[int], at: Optional[TreeNode]) -> Optional[int]:
              raise NotImplementedError

          def all(self, int: int) -> list[int]:
              raise NotImplementedError
      "
    `)
    expect(source('stdio')).toMatchInlineSnapshot(`
      """"Title: see STATEMENT.md.
      Read standard input, write the answer to standard output.
      """

      import sys


      def solve(text: str) -> str:
          lines = text.splitlines()
          raise NotImplementedError


      print(solve(sys.stdin.read()))
      "
    `)
  })
})
