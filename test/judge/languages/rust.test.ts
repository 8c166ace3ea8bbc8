import { describe, expect, it } from 'vitest'
import { rust } from '../../../src/judge/languages/rust/rust.ts'
import { rustName, rustType } from '../../../src/judge/languages/rust/rust-types.ts'
import type { Signature } from '../../../src/model/problem.ts'
import { signatureOf, total } from '../judging.ts'
import { build, compilerOf, failureOf, Program } from './built.ts'
import { echo, echoCalls } from './types.ts'

const compiler = compilerOf(rust) ?? ''
const program = (source: string, signature: Signature): Promise<Program> =>
  new Program(rust, compiler, source, signature).start()
const fails = (source: string, signature: Signature = total) => failureOf(rust, compiler, source, signature)

describe.skipIf(compiler === '')('a Rust program', () => {
  it('gets and gives values of every type', async () => {
    const methods = echo.methods
      .filter(({ params }) => params.length === 1)
      .map(
        ({ name, returns }) =>
          `    fn ${rustName(name)}(&mut self, value: ${rustType(returns)}) -> ${rustType(returns)} { self.count += 1; value }`,
      )
    const source = `use crate::prep::*;
use std::cell::RefCell;
use std::rc::Rc;

struct Echo { count: i32 }

impl Echo {
    fn new(first: i32) -> Self { Echo { count: first } }
${methods.join('\n')}
    fn nothing(&self) {}
    pub fn calls(&self) -> i32 { self.count }
    fn join(&mut self, left: String, right: i64) -> String { format!("{left}{right}") }
}
`
    const talk = await program(source, echo)
    const calls = [...echoCalls, ['nothing'], ['calls'], ['join', 'a', '9000000000']]
    for (let round = 0; round < 2; round++)
      expect(await talk.ask({ new: [7], calls })).toEqual({
        value: [...echoCalls.map(([, value]) => value), null, 7 + echoCalls.length, 'a9000000000'],
      })
    expect(await talk.close()).toEqual({ code: 0, signal: null })
  })

  it('finds a function that is not public, beside a main, macros and modules of its own', async () => {
    const source = `//! A comment of the file.
#![allow(dead_code)]
macro_rules! format { ($($any:tt)*) => { compile_error!("mine") } }
macro_rules! vec { () => { 5 } }
mod inner { pub fn sum(numbers: &[i32]) -> i32 { numbers.iter().sum() } }
struct Vec2; enum Option2 { None }
fn total(numbers: Vec<i32>) -> i32 { print!("seen"); inner::sum(&numbers) }
fn main() { println!("{}", total(Vec::new())) } // the end`
    const talk = await program(source, total)
    expect(await talk.ask([[1, 2, 3]])).toEqual({ value: 6 })
    expect(await talk.ask([[]])).toEqual({ value: 0 })
    await talk.close()
    expect(talk.stdout).toBe('seenseen')
  })

  it('answers a changed parameter of a void function, whatever it borrows it as', async () => {
    const rotate = signatureOf('rotateLeft', { numbers: 'int[]', k: 'int' }, 'void', 'numbers')
    const talk = await program(
      'fn rotate_left(numbers: &mut [i32], k: i32) { numbers.rotate_left(k as usize) }',
      rotate,
    )
    expect(await talk.ask([[1, 2, 3], 1])).toEqual({ value: [2, 3, 1] })
    const reverse = signatureOf('reverse', { list: 'ListNode<int>' }, 'void', 'list')
    const lists = await program(
      `use crate::prep::ListNode;
pub fn reverse(list: &mut Option<Box<ListNode<i32>>>) {
    let (mut rest, mut done) = (list.take(), None);
    while let Some(mut node) = rest { rest = node.next.take(); node.next = done; done = Some(node); }
    *list = done;
}`,
      reverse,
    )
    const many = Array.from({ length: 100_000 }, (_, index) => index)
    for (let round = 0; round < 3; round++)
      expect(await lists.ask([many])).toEqual({ value: many.toReversed() })
  })

  it('names a panic with its place and goes on', async () => {
    const source = `struct Loud;
impl Drop for Loud { fn drop(&mut self) { println!("dropped"); } }
fn total(numbers: Vec<i32>) -> i32 {
    let _loud = Loud;
    if numbers.is_empty() { std::panic::panic_any(7) }
    if numbers[0] == 1 { panic!("negative: {:?}", "x") }
    let five = [5];
    five[numbers[0] as usize - 2]
}`
    const talk = await program(source, total)
    const place = (line: number) => [{ line, column: expect.any(Number) }]
    expect(await talk.ask([[]])).toEqual({
      thrown: { name: 'panic', message: 'a value that is not text was panicked with', frames: place(5) },
    })
    expect(await talk.ask([[1]])).toEqual({
      thrown: { name: 'panic', message: 'negative: "x"', frames: place(6) },
    })
    expect(await talk.ask([[3]])).toEqual({
      thrown: {
        name: 'panic',
        message: 'index out of bounds: the len is 1 but the index is 1',
        frames: place(8),
      },
    })
    expect(await talk.ask([[2]])).toEqual({ value: 5 })
    await talk.close()
    expect(talk.stderr).toBe('')
    expect(talk.stdout).toBe('dropped\n'.repeat(4))
  })

  it('tells the call in which a class panicked', async () => {
    const signature: Signature = {
      kind: 'class',
      name: 'URLBox',
      params: [],
      methods: [
        { name: 'match', params: [{ name: 'toSelf', type: { kind: 'int' } }], returns: { kind: 'int' } },
      ],
    }
    const source =
      'struct URLBox;\nimpl URLBox { fn new() -> Self { URLBox } fn r#match(&self, at: i32) -> i32 { [1, 2][at as usize] } }'
    const talk = await program(source, signature)
    expect(
      await talk.ask({
        new: [],
        calls: [
          ['match', 1],
          ['match', 2],
        ],
      }),
    ).toMatchObject({ call: 1, thrown: { frames: [{ line: 2 }] } })
    expect(await talk.ask({ new: [], calls: [['match', 1]] })).toEqual({ value: [2] })
  })

  it('recurses 100,000 deep, and is ended where there is no end', async () => {
    const source = `fn deeper(numbers: &[i32], at: usize) -> i32 {
    let held = std::hint::black_box([numbers[at]; 16]);
    if at + 1 == numbers.len() { return held[0] }
    deeper(numbers, if numbers[at] < 0 { 0 } else { at + 1 }) + held[0]
}
fn total(numbers: Vec<i32>) -> i32 { deeper(&numbers, 0) }`
    const talk = await program(source, total)
    expect(await talk.ask([Array(100_000).fill(1)])).toEqual({ value: 100_000 })
    expect(await talk.ask([[-1, 1]])).toBeUndefined()
    expect(['SIGSEGV', 'SIGABRT']).toContain((await talk.ended).signal)
    expect(talk.stderr).toContain('overflowed its stack')
  })

  it('says when an answer is too large, and finds cycles', async () => {
    const words = await program(
      'fn words(n: i32) -> String { "x".repeat(n as usize) }',
      signatureOf('words', { n: 'int' }, 'string'),
    )
    expect(await words.ask([70_000_000])).toEqual({ tooLarge: true })
    expect(await words.ask([3])).toEqual({ value: 'xxx' })
    const trees = await program(
      `use std::{cell::RefCell, rc::Rc};
use crate::prep::TreeNode;
fn grow(root: Option<Rc<RefCell<TreeNode<i32>>>>) -> Option<Rc<RefCell<TreeNode<i32>>>> {
    if let Some(node) = &root { let own = root.clone(); node.borrow_mut().left = own; }
    root
}`,
      signatureOf('grow', { root: 'TreeNode<int>' }, 'TreeNode<int>'),
    )
    expect(await trees.ask([[1]])).toEqual({ value: { $: 'a tree with a cycle' } })
    expect(await trees.ask([[]])).toEqual({ value: [] })
  })

  it('is ended by an exit of its own', async () => {
    const talk = await program(
      'fn total(numbers: Vec<i32>) -> i32 { std::process::exit(numbers.len() as i32) }',
      total,
    )
    expect(await talk.ask([[]])).toBeUndefined()
    expect(await talk.ended).toEqual({ code: 0, signal: null })
  })
})

describe.skipIf(compiler === '')('a Rust program that does not compile', () => {
  it('is told by the compiler, at its own lines', () => {
    const { message, frames } = fails(
      'fn total(numbers: Vec<i32>) -> i32 {\n    let sum: i32 = "six";\n    sum + missing\n}\n',
    )
    expect(frames.map(({ line }) => line).toSorted()).toEqual([2, 3])
    expect(message).toContain('error[E0308]: mismatched types')
    expect(message).not.toMatch(/prep_|main\.rs|aborting/)
  })

  it('is told of a bracket that is left open', () => {
    const { message, frames } = fails('fn total(numbers: Vec<i32>) -> i32 {\n    if true {\n    6\n}\n')
    expect(frames).toEqual([{ line: 4, column: expect.any(Number) }])
    expect(message).toContain('unclosed delimiter')
    expect(message).not.toContain('prep_')
  })

  it.each([
    ['other parameters', 'fn total(number: i32) -> i32 { number }'],
    ['another result', 'fn total(numbers: Vec<i32>) -> i64 { 1 }'],
    ['another name', 'fn totals(numbers: Vec<i32>) -> i32 { 1 }'],
  ])('is told what the function must be where it has %s', (_, source) => {
    expect(fails(source).message).toBe("'total' must be: fn total(numbers: Vec<i32>) -> i32")
  })

  it('is told which method is missing', () => {
    const signature: Signature = { ...echo, methods: echo.methods.slice(-3) }
    const source =
      'struct Echo;\nimpl Echo { fn new() -> Self { Echo } fn nothing(&self) {} fn calls(&self) -> i32 { 1 } }'
    expect(fails(source, signature).message.split('\n\n')).toEqual([
      "'Echo' needs: fn new(first: i32) -> Self",
      "'Echo' needs: fn join(&mut self, left: String, right: i64) -> String",
    ])
  })
})

describe('the names of a Rust source', () => {
  it('are those of its top level', () => {
    const source = `//! fn commented()
/* fn commented() { /* nested */ fn still() {} */
const QUOTE: char = '"';
static TEXT: &str = "fn quoted() {";
static RAW: &str = r#"fn "raw" { "#;
pub struct Holder<'a, T> { held: &'a T }
impl<'a, T> Holder<'a, T> { fn method(&self) { fn inside() {} } }
pub(crate) async fn total(numbers: &[i32]) -> i32 { let c = '{'; 1 }
fn r#match() {}
mod inner { fn hidden() {} }
use inner::brought;
macro_rules! twice { ($x:expr) => { $x } }
`
    expect(rust.declared(source)).toEqual([
      'QUOTE',
      'TEXT',
      'RAW',
      'Holder',
      'total',
      'match',
      'inner',
      'brought',
      'twice',
    ])
    expect(rust.declared('fn broken( {\nfn total() {}')).toEqual(['broken', 'total'])
  })

  it.each([
    ['pairWithSum', 'pair_with_sum'],
    ['getURL', 'get_url'],
    ['parseHTMLText', 'parse_html_text'],
    ['top2', 'top2'],
    ['type', 'r#type'],
    ['self', 'self_'],
  ])('%s becomes %s', (name, own) => expect(rustName(name)).toBe(own))
})

describe.skipIf(compiler === '')('the starter of Rust', () => {
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
  ])('compiles as it is for %s, and panics', async (_, signature) => {
    const { source } = rust.starter(signature, { title: 'A title' })
    const talk = await program(source, signature)
    const input = signature.kind === 'class' ? { new: [1], calls: [['calls']] } : [[], [], [], [], '1']
    expect(await talk.ask(input)).toMatchObject({ thrown: { name: 'panic', message: 'not yet implemented' } })
  })

  it('compiles for standard input, and reads as a person writes it', () => {
    const stdio = rust.starter({ kind: 'stdio' }, { title: 'A title' })
    expect(build(rust, compiler, stdio.source, { kind: 'stdio' })).toHaveProperty('folder')
    const signature = signatureOf('mergeAll', { lists: 'ListNode<int>[]', by: 'string' }, 'ListNode<int>')
    expect(rust.starter(signature, { title: 'Merge' }).source).toMatchInlineSnapshot(`
      "use crate::prep::ListNode;

      // Merge: see STATEMENT.md.
      // A ListNode has val and next; the empty list is None.
      // \`mergeAll\` of the statement is \`merge_all\` here.
      pub fn merge_all(lists: Vec<Option<Box<ListNode<i32>>>>, by: String) -> Option<Box<ListNode<i32>>> {
          todo!()
      }
      "
    `)
  })
})
