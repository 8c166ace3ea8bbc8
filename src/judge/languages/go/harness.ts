import type { ClassSignature, FunctionSignature, Param, Signature } from '../../../model/problem.ts'
import type { ReturnType, Type } from '../../../model/types.ts'
import { constructorName, declarationOf, goName, goType, parameters } from './names.ts'
import { judgePackage } from './runtime-reader.ts'

export interface HarnessOptions {
  /** Names that the source declares: a main of its own, or a constructor by another name. */
  readonly declared?: readonly string[]
}

/**
 * The program around a solution: it reads the arguments by their types, calls the solution as any Go code would,
 * so that the compiler tells what does not fit, and writes the answer. It uses no name that the user's code, which
 * is of the same package, could hide.
 */
export function harnessSource(signature: Signature, { declared = [] }: HarnessOptions = {}): string {
  if (signature.kind === 'stdio') return ''
  const codecs = new Codecs()
  const body =
    signature.kind === 'function' ? functionBody(signature, codecs) : classBody(signature, codecs, declared)
  // A main of the user's is for trying things: an init is called before it, and after those of the user's file.
  const start = declared.includes('main') ? 'init' : 'main'
  return `package main

import "solution/${judgePackage}"

${codecs.declarations()}
func prepAnswer(in *${judgePackage}.Reader, out *${judgePackage}.Writer) {
${body}}

func ${start}() {
	${judgePackage}.Run(prepAnswer, ${signature.kind === 'class'})
}
`
}

const scalars = { int: 'Int', long: 'Long', float: 'Float', bool: 'Bool', string: 'String' } as const

function codecOf(type: Type): string {
  switch (type.kind) {
    case 'array':
      return `${judgePackage}.Array(${codecOf(type.of)})`
    case 'optional':
      return `${judgePackage}.Optional(${codecOf(type.of)})`
    case 'list':
      return `prepList(${codecOf(type.of)})`
    case 'tree':
      return `prepTree(${codecOf(type.of)})`
    default:
      return `${judgePackage}.${scalars[type.kind]}`
  }
}

/** The codecs of a program, a variable each. */
class Codecs {
  readonly #names = new Map<string, string>()

  of(type: Type): string {
    const made = codecOf(type)
    const name = this.#names.get(made) ?? `prepCodec${this.#names.size}`
    this.#names.set(made, name)
    return name
  }

  declarations(): string {
    return [...this.#names].map(([made, name]) => `var ${name} = ${made}\n`).join('')
  }
}

function functionBody(signature: FunctionSignature, codecs: Codecs): string {
  const { params, returns, name, result } = signature
  const call = `${goName(name)}(${argumentNames(params, 'a')})`
  const place = params.findIndex((param) => param.name === result)
  const answer = params[place]
  const written = answer ? `\t${codecs.of(answer.type)}.Write(out, a${place})\n` : '\tout.Raw("null")\n'
  return `\tin.Open()
${reading(params, 'a', codecs, '\t')}${calling(call, returns, declarationOf(signature), codecs, '\t')}${returns.kind === 'void' ? written : ''}`
}

function classBody(
  { name, params, methods }: ClassSignature,
  codecs: Codecs,
  declared: readonly string[],
): string {
  const wanted = constructorName(name)
  const made = !declared.includes(wanted) && declared.includes('Constructor') ? 'Constructor' : wanted
  const cases = methods.map((method) => {
    const call = `object.${goName(method.name)}(${argumentNames(method.params, 'a')})`
    const nothing = method.returns.kind === 'void' ? '\t\t\tout.Raw("null")\n' : ''
    return `		case "${method.name}":
${reading(method.params, 'a', codecs, '\t\t\t')}${calling(call, method.returns, declarationOf(method, `(object *${name}) `), codecs, '\t\t\t')}${nothing}`
  })
  return `	${judgePackage}.Call = -1
	in.Key("new")
	in.Open()
${reading(params, 'new', codecs, '\t')}	in.More()
	object := ${made}(${argumentNames(params, 'new')}) // must have: func ${wanted}(${parameters(params).join(', ')}) *${name}
	in.Key("calls")
	in.Open()
	out.Raw("[")
	for in.More() {
		${judgePackage}.Call++
		if ${judgePackage}.Call > 0 {
			out.Raw(",")
		}
		in.Open()
		switch ${judgePackage}.Next(in, ${judgePackage}.String) {
${cases.join('')}		}
		in.More()
	}
	_ = object
	out.Raw("]")
`
}

/** The call, and its result written. What the solution must have for it stands at the end of the line. */
function calling(call: string, returns: ReturnType, wanted: string, codecs: Codecs, indent: string): string {
  const comment = ` // must have: ${wanted}\n`
  if (returns.kind === 'void') return `${indent}${call}${comment}`
  return `${indent}var result ${goType(returns)} = ${call}${comment}${indent}${codecs.of(returns)}.Write(out, result)\n`
}

function reading(params: readonly Param[], prefix: string, codecs: Codecs, indent: string): string {
  return params
    .map(({ type }, index) => `${indent}${prefix}${index} := ${judgePackage}.Next(in, ${codecs.of(type)})\n`)
    .join('')
}

const argumentNames = (params: readonly Param[], prefix: string): string =>
  params.map((_, index) => `${prefix}${index}`).join(', ')
