import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { java } from '../../../src/judge/languages/java/java.ts'
import { javaName, javaType } from '../../../src/judge/languages/java/names.ts'
import type { Signature } from '../../../src/model/problem.ts'
import { parseType } from '../../../src/model/types.ts'
import { signatureOf, total } from '../judging.ts'
import { build, compilerOf, failureOf, Program } from './built.ts'
import { echo, echoCalls } from './types.ts'

const compiler = compilerOf(java) ?? ''
const program = (source: string, signature: Signature): Promise<Program> =>
  new Program(java, compiler, source, signature).start()
const fails = (source: string, signature: Signature = total) => failureOf(java, compiler, source, signature)
const solution = (body: string): string => `import java.util.*;\n\nclass Solution {\n${body}\n}\n`

describe.skipIf(compiler === '')('a Java program', () => {
  it('gets and gives values of every type', async () => {
    const methods = echo.methods
      .filter(({ params }) => params.length === 1)
      .map(
        ({ name, returns }) =>
          `${javaType(returns)} ${javaName(name)}(${javaType(returns)} value) { count++; return value; }`,
      )
    const source = `public class Echo {
  private int count;
  public Echo(int first) { count = first; }
  ${methods.join('\n  ')}
  void nothing() {}
  static int made;
  int calls() throws Exception { return count; }
  String join(String left, long right) { return left + right; }
}`
    const talk = await program(source, echo)
    const calls = [...echoCalls, ['nothing'], ['calls'], ['join', 'a', '9000000000']]
    for (let round = 0; round < 2; round++)
      expect(await talk.ask({ new: [7], calls })).toEqual({
        value: [...echoCalls.map(([, value]) => value), null, 7 + echoCalls.length, 'a9000000000'],
      })
    expect(await talk.close()).toEqual({ code: 0, signal: null })
  })

  it.each([
    ['a static method', solution('static int total(int[] numbers) { return Arrays.stream(numbers).sum(); }')],
    [
      'a method of an object',
      solution('private int sum; int total(int... n) { for (int i : n) sum += i; return sum; }'),
    ],
    [
      'a class that cannot be made, in a package, with a main of its own',
      `package com.example.practice;
public final class Solution {
  private Solution() {}
  public static int total(int[] numbers) throws java.io.IOException { int sum = 0; for (int i : numbers) sum += i; return sum; }
  public static void main(String[] args) {}
}
class Reader {} class Writer {} class Codec {} class Object {} class Override {} class Class {} class Throwable {}`,
    ],
  ])('calls %s', async (_, source) => {
    const talk = await program(source, total)
    expect(await talk.ask([[1, 2, 3]])).toEqual({ value: 6 })
    expect(await talk.ask([[]])).toEqual({ value: 0 })
  })

  it('answers a changed parameter of a void function', async () => {
    const rotate = signatureOf('rotate', { numbers: 'int[]', k: 'int' }, 'void', 'numbers')
    const talk = await program(solution('void rotate(int[] numbers, int k) { numbers[0] = k; }'), rotate)
    expect(await talk.ask([[1, 2, 3], 9])).toEqual({ value: [9, 2, 3] })
  })

  it('names an exception with the lines of the user, and goes on', async () => {
    const source = solution(`  int total(int[] numbers) {
    if (numbers.length == 0) throw new IllegalArgumentException("no \\"numbers\\" \\ud800");
    if (numbers[0] == 1) return List.of(1).stream().mapToInt(i -> numbers[i]).sum();
    if (numbers[0] == 2) throw new Error() { @Override public String getMessage() { throw new RuntimeException(); } };
    return numbers[0];
  }`)
    const talk = await program(source, total)
    const frames = [{ line: 5, function: 'total' }]
    expect(await talk.ask([[]])).toEqual({
      thrown: { name: 'IllegalArgumentException', message: 'no "numbers" \ud800', frames },
    })
    expect(await talk.ask([[1]])).toEqual({
      thrown: {
        name: 'ArrayIndexOutOfBoundsException',
        message: 'Index 1 out of bounds for length 1',
        frames: [
          { line: 6, function: 'total' },
          { line: 6, function: 'total' },
        ],
      },
    })
    expect(await talk.ask([[2]])).toMatchObject({
      thrown: { name: 'Solution$1', message: 'an exception that cannot be printed' },
    })
    expect(await talk.ask([[3]])).toEqual({ value: 3 })
  })

  it('tells the call in which a class threw', async () => {
    const signature: Signature = {
      kind: 'class',
      name: 'Box',
      params: [],
      methods: [{ name: 'new', params: [{ name: 'int', type: { kind: 'int' } }], returns: { kind: 'int' } }],
    }
    const talk = await program('class Box { int new_(int at) { return new int[] {1, 2}[at]; } }', signature)
    const calls = (...at: number[]) => ({ new: [], calls: at.map((index) => ['new', index]) })
    expect(await talk.ask(calls(1, 2))).toMatchObject({ call: 1 })
    expect(await talk.ask(calls(1))).toEqual({ value: [2] })
  })

  it('tells what a static initialiser threw', async () => {
    const source = solution('static int[] table = new int[-1];\nint total(int[] numbers) { return 0; }')
    const talk = new Program(java, compiler, source, total)
    expect(await talk.ask({})).toEqual({
      thrown: { name: 'NegativeArraySizeException', message: '-1', frames: [{ line: 4 }] },
    })
  })

  it('recurses 100,000 deep, and says where there is no end', async () => {
    const source = solution(`int total(int[] numbers) { return deeper(numbers, 0, 1, 2L, 3L); }
int deeper(int[] numbers, int at, int a, long b, long c) {
  if (at == numbers.length) return 0;
  return numbers[at] < 0 ? deeper(numbers, at, 1, 2, 3) + 1 : numbers[at] + deeper(numbers, at + 1, a, c, b);
}`)
    const talk = await program(source, total)
    expect(await talk.ask([Array(100_000).fill(1)])).toEqual({ value: 100_000 })
    expect(await talk.ask([[-1]])).toMatchObject({
      thrown: { name: 'StackOverflowError', frames: { length: 30 } },
    })
    expect(await talk.ask([[1]])).toEqual({ value: 1 })
  })

  it('says that it ran out of memory', async () => {
    const source = solution(`int total(int[] numbers) {
  List<int[]> held = new ArrayList<>();
  while (true) held.add(new int[1 << 20]);
}`)
    expect(await (await program(source, total)).ask([[]])).toMatchObject({
      thrown: { name: 'OutOfMemoryError', message: 'Java heap space' },
    })
  })

  it('takes lists of 100,000 nodes again and again, and finds cycles', async () => {
    const signature = signatureOf('reversed', { list: 'ListNode<int>' }, 'ListNode<int>')
    const source = solution(`ListNode<Integer> reversed(ListNode<Integer> list) {
  ListNode<Integer> result = null;
  for (var node = list; node != null; node = node.next) result = new ListNode<>(node.val, result);
  if (list != null && list.val < 0) list.next = list;
  return list != null && list.val < 0 ? list : result;
}`)
    const talk = await program(source, signature)
    const many = Array.from({ length: 100_000 }, (_, index) => index)
    for (let round = 0; round < 20; round++)
      expect(await talk.ask([many])).toEqual({ value: many.toReversed() })
    expect(await talk.ask([[-1, 2]])).toEqual({ value: { $: 'a list with a cycle' } })
    expect(await talk.ask([[1, 2]])).toEqual({ value: [2, 1] })
  })

  it('tells a tree with a cycle and a result that is null', async () => {
    const looped = signatureOf('looped', { root: 'TreeNode<int>' }, 'TreeNode<int>')
    const tree = await program(
      solution('TreeNode<Integer> looped(TreeNode<Integer> root) { root.left = root; return root; }'),
      looped,
    )
    expect(await tree.ask([[1]])).toEqual({ value: { $: 'a tree with a cycle' } })
    const none = await program(
      solution('int[] same(int[] a) { return null; }'),
      signatureOf('same', { a: 'int[]' }, 'int[]'),
    )
    expect(await none.ask([[1]])).toEqual({ value: null })
  })

  it('says when an answer is too large', async () => {
    const words = signatureOf('words', { n: 'int' }, 'string')
    const talk = await program(solution('String words(int n) { return "x".repeat(n); }'), words)
    expect(await talk.ask([70_000_000])).toEqual({ tooLarge: true })
    expect(await talk.ask([3])).toEqual({ value: 'xxx' })
  })

  it('keeps what is printed apart, and reads an empty standard input', async () => {
    const source = solution(`int total(int[] numbers) throws Exception {
  System.out.print("größer"); System.err.print("two");
  int read = System.in.read();
  System.in.close();
  return read;
}`)
    const talk = await program(source, total)
    expect(await talk.ask([[1]])).toEqual({ value: -1 })
    expect(await talk.ask([[1]])).toEqual({ value: -1 })
    await talk.close()
    expect([talk.stdout, talk.stderr]).toEqual(['größergrößer', 'twotwo'])
  })

  it('ends by a stray exit', async () => {
    const talk = await program(solution('int total(int[] numbers) { System.exit(0); return 1; }'), total)
    expect(await talk.ask([[1]])).toBeUndefined()
    expect(await talk.ended).toEqual({ code: 0, signal: null })
  })

  it('reads standard input in a program of its own', () => {
    const source = `import java.util.*;
public class Main {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    System.out.print(depth(in.nextInt()));
    int[] none = {};
    System.out.print(none[0]);
  }
  static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
}`
    const result = build(java, compiler, source, { kind: 'stdio' })
    const [file, ...args] = java.run({ kind: 'stdio' }, 'folder' in result ? result.folder : '', {
      memoryKb: 1 << 18,
    })
    const { status, stdout, stderr } = spawnSync(file, args, { input: '100000\n', encoding: 'utf8' })
    expect([status, stdout]).toEqual([1, '100000'])
    expect(java.frames(stderr)).toEqual([{ line: 7, function: 'main' }])
  })

  it.each([
    [
      'a public class of any name',
      'public class Different { public static void main(String[] args) { System.out.print(7); } }',
    ],
    [
      'the class that has main, beside others',
      'class Pair { public static class Inner {} }\nclass Runner { int main; public static void main(String... args) { System.out.print(7); } }',
    ],
    [
      'a class in a package',
      'package contest.round;\npublic final class A { public static void main(final String[] args) throws Exception { System.out.print(7); } }',
    ],
  ])('begins in %s', (_, source) => {
    const result = build(java, compiler, source, { kind: 'stdio' })
    expect(result).toHaveProperty('folder')
    const [file, ...args] = java.run({ kind: 'stdio' }, 'folder' in result ? result.folder : '', {
      memoryKb: 1 << 18,
    })
    expect(spawnSync(file, args, { encoding: 'utf8' }).stdout).toBe('7')
  })

  it('is told what it must have where it has no main', () => {
    const { message } = failureOf(java, compiler, 'public class Main { void run() {} }', { kind: 'stdio' })
    expect(message).toContain("'Main' must have: public static void main(String[] arguments)")
    expect(message).not.toContain('PrepProgram')
  })
})

describe.skipIf(compiler === '')('a Java program that does not compile', () => {
  it('is told by the compiler, at its own lines', () => {
    expect(
      fails(solution('  int total(int[] numbers) {\n    int sum = "six";\n    return sum + missing;\n  }')),
    ).toMatchInlineSnapshot(`
      {
        "frames": [
          {
            "column": 15,
            "line": 5,
          },
          {
            "column": 18,
            "line": 6,
          },
        ],
        "message": "Solution.java:5: error: incompatible types: String cannot be converted to int
          int sum = "six";
                    ^
      Solution.java:6: error: cannot find symbol
          return sum + missing;
                       ^
        symbol:   variable missing
        location: class Solution",
      }
    `)
  })

  it.each([
    [
      'a missing brace',
      solution('int total(int[] numbers) { return 1;'),
      'reached end of file while parsing',
      5,
    ],
    ['a missing return', solution('int total(int[] numbers) { }'), 'missing return statement', 4],
    [
      'a node class of its own',
      `${solution('')}class ListNode { int val; }\n`,
      'duplicate class: ListNode',
      6,
    ],
  ])('tells %s', (_, source, says, line) => {
    const signature = signatureOf('total', { list: 'ListNode<int>' }, 'int')
    const { message, frames } = fails(source, says.startsWith('duplicate') ? signature : total)
    expect(message).toContain(says)
    expect(message).not.toContain('Prep')
    expect(frames[0]?.line).toBe(line)
  })

  it('is told what the judge calls, where it does not fit', () => {
    const sources = [
      solution('int total(List<Integer> numbers) { return 1; }'),
      solution('static int[] total(int[] numbers) { return numbers; }'),
      solution('int sum(int[] numbers) { return 1; }'),
      'class Sol { int total(int[] numbers) { return 1; } }',
      solution('private int total(int[] numbers) { return 1; }'),
    ]
    expect(sources.map((source) => fails(source).message).join('\n\n')).toMatchInlineSnapshot(`
      "Solution must have: int total(int[] numbers)
      error: incompatible types: int[] cannot be converted to List<Integer>

      Solution must have: int total(int[] numbers)
      error: incompatible types: int[] cannot be converted to int

      Solution must have: int total(int[] numbers)
      error: cannot find symbol
        symbol:   method total(int[])
        location: class Solution

      Solution must have: int total(int[] numbers)
      error: cannot find symbol
        symbol:   class Solution

      Solution must have: int total(int[] numbers)
      error: total(int[]) has private access in Solution"
    `)
  })

  it('is told which method or constructor of a class is missing', () => {
    const signature: Signature = { ...echo, methods: echo.methods.slice(-3) }
    const source =
      'class Echo { void nothing() {} int calls() { return 1; } String join(String left) { return left; } }'
    expect(fails(source, signature).message).toMatchInlineSnapshot(`
      "Echo must have: Echo(int first)
      error: constructor Echo in class Echo cannot be applied to given types;
        required: no arguments
        found:    int
        reason: actual and formal argument lists differ in length
      Echo must have: String join(String left, long right)
      error: method join in class Echo cannot be applied to given types;
        required: String
        found:    String,long
        reason: actual and formal argument lists differ in length"
    `)
  })
})

describe('the names of a Java source', () => {
  it('are its types and their methods', () => {
    const source = `package a.b;
import java.util.*;
// class Commented { void commented() {} }
@SuppressWarnings({"unchecked", "class Quoted {"})
public class Solution<T extends Comparable<T>> {
  static final int[] table = {1, 2};
  Runnable run = new Runnable() { public void run() { inner(); } };
  String text = """
    class Block { " void block() {
    """;
  public Solution(int a) { if (a > 0) { helper(a); } }
  @Override public List<Integer> total(Map<String, int[]> numbers, char c) throws Exception, Error { char d = '{'; return null; }
  abstract int noBody(int a);
  class Inner { void hidden() {} }
}
enum Color { RED { void paint() {} }; }
record Pair(int a, int b) {}
interface Shape { double area(); }
`
    expect(java.declared(source)).toEqual(['Solution', 'total', 'Color', 'Pair', 'Shape'])
  })
})

describe('the types of Java', () => {
  it.each([
    ['int?[]', 'Integer[]'],
    ['ListNode<int[]>', 'ListNode<int[]>'],
    ['TreeNode<bool>[]', 'TreeNode<Boolean>[]'],
    ['long[][]?', 'long[][]'],
    ['ListNode<ListNode<float>>', 'ListNode<ListNode<Double>>'],
  ])('write %s as %s', (type, written) => expect(javaType(parseType(type))).toBe(written))
})

describe.skipIf(compiler === '')('the starter of Java', () => {
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
          final: 'long',
        },
        'int?',
      ),
    ],
    ['a void function', signatureOf('rotate', { table: 'int[][]', list: 'ListNode<int>' }, 'void', 'list')],
    ['a class', echo],
  ])('compiles as it is for %s, and throws', async (_, signature) => {
    const { source } = java.starter(signature, { title: 'A title' })
    const talk = await program(source, signature)
    const input = signature.kind === 'class' ? { new: [1], calls: [['nothing']] } : [[], [], [], [], '1']
    expect(await talk.ask(input)).toMatchObject({
      thrown: { name: 'UnsupportedOperationException', message: 'not implemented' },
    })
  })

  it('compiles for standard input, and reads as a person writes it', () => {
    const stdio = java.starter({ kind: 'stdio' }, { title: 'A title' })
    expect(build(java, compiler, stdio.source, { kind: 'stdio' })).toHaveProperty('folder')
    const merge = signatureOf('merge', { lists: 'ListNode<int>[]', by: 'string' }, 'ListNode<int>')
    expect(java.starter(merge, { title: 'Merge' }).source).toMatchInlineSnapshot(`
      "import java.util.*;

      /**
       * Merge: see STATEMENT.md.
       * A ListNode has val and next; the empty list is null.
       */
      class Solution {
          public ListNode<Integer> merge(ListNode<Integer>[] lists, String by) {
              throw new UnsupportedOperationException("not implemented");
          }
      }
      "
    `)
  })
})
