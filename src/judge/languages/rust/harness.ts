import type { ClassSignature, FunctionSignature, Method, Param, Signature } from '../../../model/problem.ts'
import type { ReturnType } from '../../../model/types.ts'
import {
  constructorHead,
  functionHead,
  headLine,
  methodHead,
  methodName,
  rustName,
  rustType,
} from './rust-types.ts'

/** Ends a line whose failure to compile means that the user's file does not fit; the compiler quotes the line. */
export const misfit = '// prep: '

/** The name of the user's file, whose module the harness is a child of, so that it sees what is not `pub`. */
export const appended = '\n#[path = "prep_harness.rs"]\npub mod prep_harness;\n'

/** main.rs: the crate, and what starts the tests. */
export function mainSource(signature: Signature, nodes: boolean): string {
  return `${nodes ? '#[allow(dead_code)]\nmod prep;\n' : ''}#[allow(dead_code)]
mod prep_runtime;
mod solution;

fn main() {
    prep_runtime::serve(solution::prep_harness::answer, ${signature.kind === 'class'});
}
`
}

/**
 * prep_harness.rs: reads the arguments of the signature, calls the user's function or class, and writes the result.
 * Macros of the user's file reach into it, so that it has none.
 */
export function harnessSource(signature: Signature): string {
  if (signature.kind === 'stdio') return ''
  const body = signature.kind === 'function' ? functionBody(signature) : classBody(signature)
  return `#![allow(unused)]

use crate::prep_runtime::*;

pub fn answer(input: &mut Input, output: &mut Output) -> Written {
${body}}
`
}

function functionBody(signature: FunctionSignature): string {
  const { name, params, returns, result } = signature
  const place = params.findIndex((param) => param.name === result)
  const changes = returns.kind === 'void'
  const args = params.map((_, index) => (changes && index === place ? `&mut a${index}` : `a${index}`))
  const wanted = `${misfit}'${rustName(name)}' must be: ${headLine(functionHead(signature))}`
  const answered = changes ? (params[place]?.type ?? returns) : returns
  return `    input.take(b'[');
${reading(params, '    ', changes ? place : -1)}    input.release();
    let result: ${codec(returns)} = super::${rustName(name)}(${args.join(', ')}); ${wanted}
    ${writing(answered, changes ? `a${place}` : 'result')}
`
}

function classBody(signature: ClassSignature): string {
  const { name, params, methods } = signature
  const wanted = `${misfit}'${name}' needs: ${headLine(constructorHead(params))}`
  return `    input.take(b'{');
    input.text();
    input.take(b':');
    input.take(b'[');
${reading(params, '    ', -1)}    input.take(b']');
    input.take(b',');
    let mut object: super::${name} = super::${name}::new(${names(params)}); ${wanted}
    input.text();
    input.take(b':');
    input.take(b'[');
    output.put(b"[")?;
    let mut call = 0;
    while !input.take(b']') {
        calling(call);
        if call > 0 {
            output.put(b",")?;
        }
        call += 1;
        input.take(b'[');
        match input.text().as_str() {
${methods.map((method) => arm(name, method)).join('')}            _ => {}
        }
        input.take(b']');
        input.take(b',');
    }
    output.put(b"]")
`
}

function arm(owner: string, method: Method): string {
  const wanted = `${misfit}'${owner}' needs: ${headLine(methodHead(method))}`
  return `            ${JSON.stringify(method.name)} => {
                input.take(b',');
${reading(method.params, '                ', -1)}                let result: ${codec(method.returns)} = object.${methodName(method.name)}(${names(method.params)}); ${wanted}
                ${writing(method.returns, 'result')}?;
            }
`
}

const names = (params: readonly Param[]): string => params.map((_, index) => `a${index}`).join(', ')

function reading(params: readonly Param[], indent: string, changed: number): string {
  return params
    .map(
      ({ type }, index) =>
        `${indent}let ${index === changed ? 'mut ' : ''}a${index} = <${marker(type)} as Codec>::read(input);\n${indent}input.take(b',');\n`,
    )
    .join('')
}

function writing(type: ReturnType, name: string): string {
  return type.kind === 'void' ? 'output.put(b"null")' : `<${marker(type)} as Codec>::write(output, &${name})`
}

/** The type of a result, named where it needs no import. */
function codec(type: ReturnType): string {
  return type.kind === 'void'
    ? '()'
    : /[<S]/.test(rustType(type))
      ? `<${marker(type)} as Codec>::Value`
      : rustType(type)
}

/** The runtime's name of a type. */
function marker(type: ReturnType): string {
  switch (type.kind) {
    case 'int':
      return 'Int'
    case 'long':
      return 'Long'
    case 'float':
      return 'Float'
    case 'bool':
      return 'Bool'
    case 'string':
      return 'Text'
    case 'void':
      return '()'
    case 'optional':
      return `Maybe<${marker(type.of)}>`
    case 'array':
      return `Array<${marker(type.of)}>`
    case 'list':
      return `List<${marker(type.of)}>`
    case 'tree':
      return `Tree<${marker(type.of)}>`
  }
}
