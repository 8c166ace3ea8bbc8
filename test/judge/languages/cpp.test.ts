import { describe, expect, it } from 'vitest'
import { cpp } from '../../../src/judge/languages/cpp/cpp.ts'
import { cppName, cppType } from '../../../src/judge/languages/cpp/cpp-types.ts'
import type { Signature } from '../../../src/model/problem.ts'
import { signatureOf, total } from '../judging.ts'
import { build, compilerOf, failureOf, Program } from './built.ts'
import { echo, echoCalls } from './types.ts'

const compiler = compilerOf(cpp) ?? ''
const program = (source: string, signature: Signature): Promise<Program> =>
  new Program(cpp, compiler, source, signature).start()
const fails = (source: string, signature: Signature = total) => failureOf(cpp, compiler, source, signature)

const using = 'using namespace std;\n'

describe.skipIf(compiler === '')('a C++ program', () => {
  it('gets and gives values of every type', async () => {
    const methods = echo.methods
      .filter(({ params }) => params.length === 1)
      .map(
        ({ name, returns }) =>
          `${cppType(returns)} ${cppName(name)}(${cppType(returns)} value) { ++count; return value; }`,
      )
    const source = `class Echo {
 public:
  explicit Echo(int first) : count(first) {}
  ${methods.join('\n  ')}
  void nothing() {}
  int calls() const { return count; }
  std::string join(const std::string& left, long long right) { return left + std::to_string(right); }
 private:
  int count;
};`
    const talk = await program(source, echo)
    const calls = [...echoCalls, ['nothing'], ['calls'], ['join', 'a', '9000000000']]
    for (let round = 0; round < 2; round++)
      expect(await talk.ask({ new: [7], calls })).toEqual({
        value: [...echoCalls.map(([, value]) => value), null, 7 + echoCalls.length, 'a9000000000'],
      })
    expect(await talk.close()).toEqual({ code: 0, signal: null })
  })

  it.each([
    ['by reference', 'int total(vector<int>& numbers)'],
    ['by constant reference', 'static int total(const vector<int>& numbers)'],
    ['by value', 'auto total(vector<int> numbers)'],
    ['of any type', 'template <typename T> long long total(const T& numbers)'],
  ])('takes arguments %s', async (_, head) => {
    const talk = await program(
      `${using}${head} { return accumulate(numbers.begin(), numbers.end(), 0); }`,
      total,
    )
    expect(await talk.ask([[1, 2, 3]])).toEqual({ value: 6 })
    expect(await talk.ask([[]])).toEqual({ value: 0 })
  })

  it('answers a changed parameter of a void function', async () => {
    const rotate = signatureOf('rotate', { numbers: 'int[]', k: 'int' }, 'void', 'numbers')
    const source =
      'void rotate(std::vector<int>& numbers, int k) { std::rotate(numbers.begin(), numbers.begin() + k, numbers.end()); }'
    expect(await (await program(using + source, rotate)).ask([[1, 2, 3], 1])).toEqual({ value: [2, 3, 1] })
  })

  it('survives the macros, names and main of a contest', async () => {
    const source = `#include <bits/stdc++.h>
using namespace std;
#define int long long
#define all(x) x.begin(), x.end()
#define first second
#define put get
#define input 5
struct output { int call; };
int answer(int value) { return value; }
signed total(vector<signed>& numbers) { cout << "seen"; return accumulate(all(numbers), 0); }
signed main() { ios::sync_with_stdio(false); int n; cin >> n; cout << n; }
`
    const talk = await program(source, total)
    expect(await talk.ask([[1, 2]])).toEqual({ value: 3 })
    await talk.close()
    expect(talk.stdout).toBe('seen')
  })

  it('names an exception and goes on', async () => {
    const source = `${using}int total(vector<int>& numbers) {
  if (numbers.empty()) throw 7;
  if (numbers[0] == 1) throw "a text";
  if (numbers[0] == 2) throw invalid_argument("negative: \\"x\\"");
  return vector<int>{5}.at(numbers[0] - 3);
}`
    const talk = await program(source, total)
    expect(await talk.ask([[]])).toEqual({
      thrown: { name: 'int', message: 'a value of type int was thrown' },
    })
    expect(await talk.ask([[1]])).toEqual({ thrown: { name: 'char const*', message: 'a text' } })
    expect(await talk.ask([[2]])).toEqual({
      thrown: { name: 'std::invalid_argument', message: 'negative: "x"' },
    })
    expect(await talk.ask([[4]])).toEqual({
      thrown: { name: 'std::out_of_range', message: expect.stringContaining('range') },
    })
    expect(await talk.ask([[3]])).toEqual({ value: 5 })
  })

  it('tells the call in which a class threw', async () => {
    const signature: Signature = {
      kind: 'class',
      name: 'Box',
      params: [],
      methods: [
        { name: 'delete', params: [{ name: 'new', type: { kind: 'int' } }], returns: { kind: 'int' } },
      ],
    }
    const source = 'struct Box { int delete_(int at) { return std::vector<int>{1, 2}.at(at); } };'
    const talk = await program(source, signature)
    expect(
      await talk.ask({
        new: [],
        calls: [
          ['delete', 1],
          ['delete', 2],
        ],
      }),
    ).toMatchObject({ call: 1 })
    expect(await talk.ask({ new: [], calls: [['delete', 1]] })).toEqual({ value: [2] })
  })

  it('recurses 100,000 deep, and ends by SIGSEGV where there is no end', async () => {
    const source = `${using}int deeper(vector<int>& numbers, size_t at) {
  volatile int held[16] = {numbers[at]};
  return at + 1 == numbers.size() ? held[0] : deeper(numbers, numbers[at] < 0 ? 0 : at + 1) + held[0];
}
int total(vector<int>& numbers) { return deeper(numbers, 0); }`
    const talk = await program(source, total)
    expect(await talk.ask([Array(100_000).fill(1)])).toEqual({ value: 100_000 })
    expect(await talk.ask([[-1, 1]])).toBeUndefined()
    expect(await talk.ended).toEqual({ code: null, signal: 'SIGSEGV' })
  })

  it('takes lists of 100,000 nodes again and again in bounded memory, and finds cycles', async () => {
    const signature = signatureOf('reversed', { list: 'ListNode<int>' }, 'ListNode<int>')
    const source = `ListNode<int>* reversed(ListNode<int>* list) {
  ListNode<int>* result = nullptr;
  for (auto node = list; node; node = node->next) result = new ListNode(node->val, result);
  if (list && list->val < 0) list->next = list;
  return list && list->val < 0 ? list : result;
}`
    const talk = await program(source, signature)
    const many = Array.from({ length: 100_000 }, (_, index) => index)
    for (let round = 0; round < 20; round++)
      expect(await talk.ask([many])).toEqual({ value: many.toReversed() })
    expect(await talk.ask([[-1, 2]])).toEqual({ value: { $: 'a list with a cycle' } })
    expect(await talk.ask([[1, 2]])).toEqual({ value: [2, 1] })
  })

  it('says when an answer is too large', async () => {
    const words = signatureOf('words', { n: 'int' }, 'string')
    const talk = await program("std::string words(int n) { return std::string(n, 'x'); }", words)
    expect(await talk.ask([70_000_000])).toEqual({ tooLarge: true })
    expect(await talk.ask([3])).toEqual({ value: 'xxx' })
  })

  it('shows a number that is wider than the type', async () => {
    const talk = await program('long long total(std::vector<int>&) { return 1LL << 40; }', total)
    expect(await talk.ask([[]])).toEqual({ value: 2 ** 40 })
  })

  it('ends a read beyond the end of a vector, and a stray exit', async () => {
    const source = `${using}int total(vector<int>& numbers) { if (numbers.empty()) exit(0); return numbers[numbers[0]]; }`
    const talk = await program(source, total)
    await talk.ask([[1]])
    expect((await talk.ended).signal).toBe('SIGABRT')
    expect(talk.stderr).toContain('Assertion')
    const other = await program(source, total)
    expect(await other.ask([[]])).toBeUndefined()
    expect(await other.ended).toEqual({ code: 0, signal: null })
  })

  it('reads standard input in a program of its own', () => {
    expect(
      build(cpp, compiler, `${using}int main() { int n; cin >> n; cout << n; }`, { kind: 'stdio' }),
    ).toHaveProperty('folder')
  })
})

describe.skipIf(compiler === '')('a C++ program that does not compile', () => {
  it('is told by the compiler, at its own lines', () => {
    const { message, frames } = fails(
      `${using}int total(vector<int>& numbers) {\n  int sum = "six";\n  return sum + missing;\n}\n`,
    )
    expect(frames.map(({ line }) => line)).toEqual([3, 4])
    expect(message).toMatch(
      /^solution\.cpp: In function .*\n?solution\.cpp:3:13: error: invalid conversion|^solution\.cpp:3:\d+: error/,
    )
    expect(message).not.toContain('main.cpp')
  })

  it.each([
    ['a missing brace', 'int total(std::vector<int>& numbers) {\n  return 1;\n', 1],
    [
      'a mistake in a template',
      `${using}struct A {};\nint total(vector<int>& numbers) {\n  vector<A> list;\n  sort(list.begin(), list.end());\n  return 0;\n}\n`,
      5,
    ],
    [
      'a mistake of the linker',
      'int other();\nint total(std::vector<int>&) { return other(); }\n',
      undefined,
    ],
  ])('tells %s', (_, source, line) => {
    const { message, frames } = fails(source)
    expect(message).not.toMatch(/main\.cpp|prep-/)
    expect(message).not.toBe('')
    if (line !== undefined) expect(frames[0]?.line).toBe(line)
  })

  it.each([
    ['other parameters', 'int total(int number) { return number; }'],
    ['another result', 'std::vector<int> total(std::vector<int>& numbers) { return numbers; }'],
  ])('is told what the function must be where it has %s', (_, source) => {
    expect(fails(source)).toEqual({
      message: "'total' must be a function that can be called as this: int total(std::vector<int>& numbers)",
      frames: [],
    })
  })

  it('is told which method is missing', () => {
    const signature: Signature = { ...echo, methods: echo.methods.slice(-3) }
    expect(
      fails(
        'class Echo { public: Echo() {} void nothing() {} int calls() { return 1; } private: int join(int); };',
        signature,
      ).message,
    ).toBe(
      `class 'Echo' needs a public constructor: Echo(int first)
class 'Echo' needs a public method: std::string join(std::string& left, long long right)`,
    )
  })

  it('is told of a name that is not there', () => {
    expect(fails('int sum() { return 1; }').message).toBe(
      "'total' must be a function that can be called as this: int total(std::vector<int>& numbers)",
    )
  })
})

describe('the names of a C++ source', () => {
  it('are those of its top level', () => {
    const source = `#include <vector>
#define MACRO(x) function(x)
// int commented();
/* int commentedToo(); */
const char* text = "int quoted() {";
auto raw = R"x(int inRaw() { )")x";
template <typename T, class U = std::vector<T>> struct Holder { int method(); };
namespace { int hidden() { return 1'000; } }
namespace inner { int notThere(); }
using inner::brought;
using Other = int;
typedef struct { int a; } Pair;
std::vector<int> total(std::vector<int>& numbers, int k = (1)) { if (k) { return helper(k); } char c = '{'; return {}; }
int Holder::method() { return 1; }
auto lambda = [](int x) { return inside(x); };
enum class Color { red };
`
    expect(cpp.declared(source)).toEqual([
      'text',
      'raw',
      'Holder',
      'hidden',
      'brought',
      'Other',
      'Pair',
      'total',
      'lambda',
      'Color',
    ])
  })

  it('are all names where brackets do not match', () => {
    expect(cpp.declared('int helper(int a { return 1; }\nint total(int b) { return 2; }')).toEqual([
      'helper',
      'total',
    ])
  })
})

describe.skipIf(compiler === '')('the starter of C++', () => {
  it.each([
    [
      'a function',
      signatureOf(
        'pairWithSum',
        { numbers: 'int[]', words: 'string[]', first: 'ListNode<int>', root: 'TreeNode<string>', k: 'long' },
        'int?',
      ),
    ],
    ['a void function', signatureOf('rotate', { table: 'int[][]', list: 'ListNode<int>' }, 'void', 'list')],
    ['a class', echo],
  ])('compiles as it is for %s, and throws', async (_, signature) => {
    const { source } = cpp.starter(signature, { title: 'A title' })
    const talk = await program(source, signature)
    const input = signature.kind === 'class' ? { new: [1], calls: [['nothing']] } : [[], [], [], [], '1']
    expect(await talk.ask(input)).toMatchObject({
      thrown: { name: 'std::logic_error', message: 'not implemented' },
    })
  })

  it('compiles for standard input, and reads as a person writes it', () => {
    const stdio = cpp.starter({ kind: 'stdio' }, { title: 'A title' })
    expect(build(cpp, compiler, stdio.source, { kind: 'stdio' })).toHaveProperty('folder')
    expect(
      cpp.starter(signatureOf('merge', { lists: 'ListNode<int>[]', by: 'string' }, 'ListNode<int>'), {
        title: 'Merge',
      }).source,
    ).toMatchInlineSnapshot(`
        "#include <stdexcept>
        #include <string>
        #include <vector>
        #include "prep.hpp"

        using namespace std;

        // Merge: see STATEMENT.md.
        // A ListNode has val and next; the empty list is nullptr.
        ListNode<int>* merge(vector<ListNode<int>*>& lists, string& by) {
          throw logic_error("not implemented");
        }
        "
      `)
  })
})
