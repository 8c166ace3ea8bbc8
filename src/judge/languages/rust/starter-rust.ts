import type { ClassSignature, FunctionSignature, Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import {
  comments,
  layout,
  renamed,
  type Starter,
  type StarterOptions,
  type SupportFile,
} from '../starter/starter.ts'
import { nodesModule } from './nodes.ts'
import { constructorHead, functionHead, type Head, methodHead, methodName, rustName } from './rust-types.ts'

/** A solution in Rust to fill in: it compiles as it is, and panics when it is called. */
export function rustStarter(signature: Signature, { title }: StarterOptions): Starter {
  const kinds = { list: uses(signature, 'list'), tree: uses(signature, 'tree') }
  const nodes = kinds.list || kinds.tree
  const head = imports(kinds)
  const lines = [
    ...comments(signature, title, 'None'),
    ...renamed(signature, { function: rustName, method: methodName }),
  ].map((line) => `// ${line}\n`)
  return {
    source: `${head === '' ? '' : `${head}\n`}${lines.join('')}${body(signature)}`,
    support: [
      { name: 'Cargo.toml', text: manifest(signature, nodes) },
      ...(nodes ? modules(nodesModule(kinds)) : []),
    ],
  }
}

const modules = (nodes: string): readonly SupportFile[] => [
  { name: 'lib.rs', text: 'pub mod prep;\npub mod solution;\n' },
  { name: 'prep.rs', text: nodes },
]

/** For editors, whose language server wants a package; the judge calls the compiler itself. */
function manifest({ kind }: Signature, nodes: boolean): string {
  const target =
    kind === 'stdio'
      ? '[[bin]]\nname = "solution"\npath = "solution.rs"'
      : `[lib]\npath = "${nodes ? 'lib' : 'solution'}.rs"`
  return `[package]
name = "solution"
version = "0.0.0"
edition = "2021"
publish = false

${target}

[workspace]
`
}

function imports({ list, tree }: { readonly list: boolean; readonly tree: boolean }): string {
  const named = list && tree ? '{ListNode, TreeNode}' : list ? 'ListNode' : 'TreeNode'
  return [
    ...(list || tree ? [`use crate::prep::${named};\n`] : []),
    ...(tree ? ['use std::cell::RefCell;\nuse std::rc::Rc;\n'] : []),
  ].join('')
}

function body(signature: Signature): string {
  switch (signature.kind) {
    case 'function':
      return functionBody(signature)
    case 'class':
      return classBody(signature)
    case 'stdio':
      return stdioBody
  }
}

const functionBody = (signature: FunctionSignature): string =>
  `${declaration(functionHead(signature), outer)}\n    todo!()\n}\n`

function classBody({ name, params, methods }: ClassSignature): string {
  const opening = `${declaration(constructorHead(params), inner)}\n        ${name} {}\n    }\n`
  const bodies = methods.map(
    (method) => `${declaration(methodHead(method), inner)}\n        todo!()\n    }\n`,
  )
  return `pub struct ${name} {}\n\nimpl ${name} {\n${[opening, ...bodies].join('\n')}}\n`
}

const stdioBody = `use std::io::{self, Read};

fn solve(input: &str) -> String {
    todo!()
}

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).expect("standard input is text");
    println!("{}", solve(&input));
}
`

const outer = { indent: '', step: '    ' }
const inner = { indent: '    ', step: '    ' }

const declaration = ({ open, params, close }: Head, place: typeof outer): string =>
  layout(`pub ${open}`, params, `${close} {`, place)
