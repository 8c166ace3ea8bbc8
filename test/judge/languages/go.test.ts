import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { go } from '../../../src/judge/languages/go/go.ts'
import { goName, goType } from '../../../src/judge/languages/go/names.ts'
import type { Signature } from '../../../src/model/problem.ts'
import { parseType } from '../../../src/model/types.ts'
import { signatureOf, total } from '../judging.ts'
import { build, failureOf, Program } from './built.ts'
import { echo, echoCalls } from './types.ts'

const compiler = 'go'
const missing = spawnSync(compiler, ['version']).status !== 0
const program = (source: string, signature: Signature): Promise<Program> =>
  new Program(go, compiler, source, signature).start()
const fails = (source: string, signature: Signature = total) => failureOf(go, compiler, source, signature)
const solution = (body: string): string => `package main\n\n${body}\n`

describe.skipIf(missing)('a Go program', () => {
  it('gets and gives values of every type', async () => {
    const methods = echo.methods
      .filter(({ params }) => params.length === 1)
      .map(
        ({ name, returns }) =>
          `func (e *Echo) ${goName(name)}(value ${goType(returns)}) ${goType(returns)} { e.count++; return value }`,
      )
    const source = solution(`import "strconv"

type Echo struct { count int }

func NewEcho(first int) *Echo { return &Echo{first} }
${methods.join('\n')}
func (e Echo) nothing() {}
func (e *Echo) calls() int { return e.count }
func (e *Echo) join(left string, right int64) string { return left + strconv.FormatInt(right, 10) }`)
    const talk = await program(source, echo)
    const calls = [...echoCalls, ['nothing'], ['calls'], ['join', 'a', '9000000000']]
    for (let round = 0; round < 2; round++)
      expect(await talk.ask({ new: [7], calls })).toEqual({
        value: [...echoCalls.map(([, value]) => value), null, 7 + echoCalls.length, 'a9000000000'],
      })
    expect(await talk.close()).toEqual({ code: 0, signal: null })
  })

  it('survives a main, an init, another package and names that hide those of Go', async () => {
    const source = `// A comment.
package practice

import "fmt"

type any struct{}
type node struct{}
var out, in, os, strconv, math int

func len(a, b, c int) int { return 1 }
func append(x any) {}
func make() {}
func panic() {}
func copy() {}
func init() { os = 1 }
func main() { fmt.Println(total([]int{1})) }
func total(numbers []int) int {
	sum := 0
	for _, number := range numbers { sum += number * os }
	fmt.Print("seen")
	return sum
}
`
    const talk = await program(source, total)
    expect(await talk.ask([[1, 2]])).toEqual({ value: 3 })
    expect(await talk.close()).toEqual({ code: 0, signal: null })
    expect(talk.stdout).toBe('seen')
  })

  it('takes a constructor of that name', async () => {
    const signature: Signature = {
      kind: 'class',
      name: 'Box',
      params: [{ name: 'size', type: { kind: 'int' } }],
      methods: [
        { name: 'range', params: [{ name: 'type', type: { kind: 'int' } }], returns: { kind: 'int' } },
      ],
    }
    const source = solution(`type Box struct { items []int }

func Constructor(size int) Box { return Box{make([]int, size)} }

func (box *Box) range_(at int) int { box.items[at]++; return box.items[at] }`)
    const talk = await program(source, signature)
    const calls = (...at: number[]) => ({ new: [2], calls: at.map((index) => ['range', index]) })
    expect(await talk.ask(calls(1, 2))).toEqual({
      call: 1,
      thrown: {
        name: 'panic',
        message: 'runtime error: index out of range [2] with length 2',
        frames: [{ line: 7, function: '(*Box).range_' }],
      },
    })
    expect(await talk.ask(calls(1, 1))).toEqual({ value: [1, 2] })
  })

  it('answers a changed parameter of a void function, and nil as the empty list', async () => {
    const rotate = signatureOf('rotate', { numbers: 'int[]', k: 'int' }, 'void', 'numbers')
    const talk = await program(solution('func rotate(numbers []int, k int) { numbers[0] = k }'), rotate)
    expect(await talk.ask([[1, 2, 3], 9])).toEqual({ value: [9, 2, 3] })
    const none = await program(
      solution('func same(a []int) []int { return nil }'),
      signatureOf('same', { a: 'int[]' }, 'int[]'),
    )
    expect(await none.ask([[1]])).toEqual({ value: [] })
  })

  it('names a panic with the lines of the user, and goes on', async () => {
    const source = solution(`import "errors"

type odd struct{}

func (odd) Error() string { panic("no") }

func check(number int) int {
	if number == 1 { panic(errors.New("an \\"error\\"")) }
	if number == 2 { panic(odd{}) }
	if number == 3 { panic([]int{3}) }
	return number
}

func total(numbers []int) int {
	sum := 0
	func() { for _, number := range numbers { sum += check(number) } }()
	return sum
}`)
    const talk = await program(source, total)
    expect(await talk.ask([[1]])).toMatchObject({
      thrown: {
        name: 'panic',
        message: 'an "error"',
        frames: expect.arrayContaining([{ line: 10, function: 'check' }]),
      },
    })
    expect(await talk.ask([[2]])).toMatchObject({ thrown: { message: 'a value that cannot be printed' } })
    expect(await talk.ask([[3]])).toMatchObject({ thrown: { message: '[3]' } })
    expect(await talk.ask([[4]])).toEqual({ value: 4 })
  })

  it('recurses 100,000 deep, and ends where there is no end', async () => {
    const source = solution(`func deeper(numbers []int, at int) int {
	if at == cap(numbers) { return 0 }
	if numbers[at] < 0 { return deeper(numbers, at) + 1 }
	return numbers[at] + deeper(numbers, at+1)
}

func total(numbers []int) int { return deeper(numbers, 0) }`)
    const talk = await program(source, total)
    expect(await talk.ask([Array(100_000).fill(1)])).toEqual({ value: 100_000 })
    expect(await talk.ask([[-1]])).toBeUndefined()
    expect(await talk.ended).toEqual({ code: 2, signal: null })
    expect(talk.stderr).toContain('stack overflow')
    expect(go.frames(talk.stderr)[0]).toMatchObject({ function: 'deeper' })
  })

  it('ends with the lines of the user where it waits for nobody, or fails at its start', async () => {
    const waits = await program(
      solution('func total(numbers []int) int {\n\treturn <-make(chan int)\n}'),
      total,
    )
    expect(await waits.ask([[1]])).toBeUndefined()
    expect((await waits.ended).code).toBe(2)
    expect(waits.stderr).toContain('deadlock')
    expect(go.frames(waits.stderr)).toEqual([{ line: 4, function: 'total' }])
    const fails = new Program(
      go,
      compiler,
      solution('var table = []int{}[len("x")]\n\nfunc total(numbers []int) int { return table }'),
      total,
    )
    expect(await fails.ask({})).toBeUndefined()
    expect(fails.stderr).toContain('index out of range')
    expect(go.frames(fails.stderr)).toEqual([{ line: 3, function: 'init' }])
  })

  it('takes lists of 100,000 nodes again and again, and finds cycles', async () => {
    const signature = signatureOf('reversed', { list: 'ListNode<int>' }, 'ListNode<int>')
    const source = solution(`func reversed(list *ListNode[int]) *ListNode[int] {
	if list != nil && list.Val < 0 {
		list.Next = list
		return list
	}
	var result *ListNode[int]
	for node := list; node != nil; node = node.Next {
		result = &ListNode[int]{node.Val, result}
	}
	return result
}`)
    const talk = await program(source, signature)
    const many = Array.from({ length: 100_000 }, (_, index) => index)
    for (let round = 0; round < 20; round++)
      expect(await talk.ask([many])).toEqual({ value: many.toReversed() })
    expect(await talk.ask([[-1, 2]])).toEqual({ value: { $: 'a list with a cycle' } })
    expect(await talk.ask([[1, 2]])).toEqual({ value: [2, 1] })
    const looped = signatureOf('looped', { root: 'TreeNode<int>' }, 'TreeNode<int>')
    const tree = await program(
      solution('func looped(root *TreeNode[int]) *TreeNode[int] { root.Left = root; return root }'),
      looped,
    )
    expect(await tree.ask([[1]])).toEqual({ value: { $: 'a tree with a cycle' } })
  })

  it('says when an answer is too large, and keeps what is not UTF-8 out of it', async () => {
    const words = signatureOf('words', { n: 'int' }, 'string')
    const source = solution(
      'import "strings"\n\nfunc words(n int) string { return "\\xff" + strings.Repeat("x", n) }',
    )
    const talk = await program(source, words)
    expect(await talk.ask([70_000_000])).toEqual({ tooLarge: true })
    expect(await talk.ask([3])).toEqual({ value: '\ufffdxxx' })
  })

  it('shows a number that is wider than the type', async () => {
    const talk = await program(solution('func total(numbers []int) int { return 1 << 40 }'), total)
    expect(await talk.ask([[]])).toEqual({ value: 2 ** 40 })
  })

  it('ends by a stray exit', async () => {
    const talk = await program(
      solution('import "os"\n\nfunc total(numbers []int) int { os.Exit(0); return 1 }'),
      total,
    )
    expect(await talk.ask([[1]])).toBeUndefined()
    expect(await talk.ended).toEqual({ code: 0, signal: null })
  })

  it('reads standard input in a program of its own', () => {
    const source = solution(
      'import "fmt"\n\nfunc main() {\n\tvar n int\n\tfmt.Scan(&n)\n\tfmt.Print([]int{n}[n])\n}',
    )
    const result = build(go, compiler, source, { kind: 'stdio' })
    const [file, ...args] = go.run({ kind: 'stdio' }, 'folder' in result ? result.folder : '', {
      memoryKb: 1 << 18,
    })
    expect(spawnSync(file, args, { input: '0\n', encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '0',
    })
    const { status, stderr } = spawnSync(file, args, { input: '1\n', encoding: 'utf8' })
    expect(status).toBe(2)
    expect(go.frames(stderr)).toEqual([{ line: 8, function: 'main' }])
  })
})

describe.skipIf(missing)('a Go program that does not compile', () => {
  it('is told by the compiler, at its own lines', () => {
    const source = solution(
      'func total(numbers []int) int {\n\tsum := 1\n\tvar text string = 6\n\treturn missing\n}',
    )
    const { message, frames } = fails(source)
    expect(frames).toEqual([
      { line: 4, column: 2 },
      { line: 5, column: 20 },
      { line: 6, column: 9 },
    ])
    expect(message).toMatch(
      /^solution\.go:4:2: .*not used.*\nsolution\.go:5:20: cannot use 6.*\nsolution\.go:6:9: undefined: missing$/,
    )
  })

  it.each([
    ['a missing brace', solution('func total(numbers []int) int { return 1'), 'syntax error', 4],
    ['no package', 'func total(numbers []int) int { return 1 }', "expected 'package'", 1],
    [
      'an unknown package',
      solution('import "example.com/none"\n\nfunc total(n []int) int { return none.One }'),
      'example.com/none',
      3,
    ],
    [
      'an unused package',
      solution('import "fmt"\n\nfunc total(n []int) int { return 1 }'),
      'imported and not used',
      3,
    ],
  ])('tells %s', (_, source, says, line) => {
    const { message, frames } = fails(source)
    expect(message).toContain(says)
    expect(message).not.toMatch(/prep|\/tmp/)
    expect(frames[0]?.line).toBe(line)
  })

  it.each([
    ['other parameters', 'func total(numbers []int64) int { return 1 }', 'cannot use'],
    ['another result', 'func total(numbers []int) []int { return numbers }', 'cannot use'],
    ['another name', 'func sum(numbers []int) int { return 1 }', 'undefined: total'],
  ])('is told what the function must be where it has %s', (_, source, says) => {
    const { message, frames } = fails(solution(source))
    expect(message.split('\n')).toEqual([
      'The solution must have: func total(numbers []int) int',
      expect.stringContaining(says),
    ])
    expect(frames).toEqual([])
  })

  it('is told which methods are missing', () => {
    const signature: Signature = { ...echo, methods: echo.methods.slice(-3) }
    const source = `type Echo struct{}

func NewEcho(first int) *Echo { return nil }
func (Echo) nothing() {}
func (Echo) join(left string) string { return left }`
    const { message } = fails(solution(source), signature)
    expect(message.split('\n').filter((line) => line.startsWith('The solution'))).toEqual([
      'The solution must have: func (object *Echo) calls() int',
      'The solution must have: func (object *Echo) join(left string, right int64) string',
    ])
  })
})

describe('the names of a Go source', () => {
  it('are its functions, methods and types', () => {
    const source = `package main

// func commented() {}
/* type Commented struct{} */
var text = \`
func raw() {}
\`
type Stack[T any] struct {
	items []T
}

func (stack *Stack[T]) push(item T) { stack.items = append(stack.items, item) }
func Map[T, U any](items []T) []U {
	type inner struct{}
	return nil
}
const brace = '{'
func total(numbers []int) int { return 1 }
`
    expect(go.declared(source)).toEqual(['text', 'Stack', 'push', 'Map', 'total'])
  })
})

describe('the types of Go', () => {
  it.each([
    ['int?[]', '[]*int'],
    ['ListNode<int[]>', '*ListNode[[]int]'],
    ['TreeNode<bool>[]', '[]*TreeNode[bool]'],
    ['ListNode<ListNode<float>>', '*ListNode[*ListNode[float64]]'],
  ])('write %s as %s', (type, written) => expect(goType(parseType(type))).toBe(written))
})

describe.skipIf(missing)('the starter of Go', () => {
  it.each([
    [
      'a function',
      signatureOf(
        'pairWithSum',
        {
          numbers: 'int[]',
          words: 'string[]',
          first: 'ListNode<int>',
          root: 'TreeNode<string>',
          type: 'long',
        },
        'int?',
      ),
    ],
    ['a void function', signatureOf('rotate', { table: 'int[][]', list: 'ListNode<int>' }, 'void', 'list')],
    ['a class', echo],
  ])('compiles as it is for %s, and throws', async (_, signature) => {
    const { source } = go.starter(signature, { title: 'A title' })
    expect(spawnSync('gofmt', { input: source, encoding: 'utf8' }).stdout).toBe(source)
    const talk = await program(source, signature)
    const input = signature.kind === 'class' ? { new: [1], calls: [['nothing']] } : [[], [], [], [], '1']
    expect(await talk.ask(input)).toMatchObject({ thrown: { name: 'panic', message: 'not implemented' } })
  })

  it('compiles for standard input, and reads as a person writes it', () => {
    const stdio = go.starter({ kind: 'stdio' }, { title: 'A title' })
    expect(build(go, compiler, stdio.source, { kind: 'stdio' })).toHaveProperty('folder')
    const merge = signatureOf('merge', { lists: 'ListNode<int>[]', by: 'string' }, 'ListNode<int>')
    expect(go.starter(merge, { title: 'Merge' }).source).toMatchInlineSnapshot(`
      "package main

      // Merge: see STATEMENT.md.
      // A ListNode has Val and Next; the empty list is nil.
      func merge(lists []*ListNode[int], by string) *ListNode[int] {
      	panic("not implemented")
      }
      "
    `)
  })
})
