import type { ClassSignature, FunctionSignature, Method, Param, Signature } from '../../../model/problem.ts'
import type { ReturnType, Type } from '../../../model/types.ts'
import { className, javaName, javaType, methodName } from './names.ts'
import { judgePackage } from './runtime-reader.ts'

/** Name of the generated class, which the command starts. */
export const programClass = 'PrepProgram'

const codec = `${judgePackage}.PrepCodec`

export interface HarnessOptions {
  /** Whether the solution's function is static. */
  readonly isStatic?: boolean
}

/**
 * The program around a solution: it reads the arguments by their types, calls the solution as any Java code
 * would, so that the compiler tells what does not fit, and writes the answer. Names are written in full, since
 * the user's classes stand beside it.
 */
export function harnessSource(signature: Signature, { isStatic = false }: HarnessOptions = {}): string {
  if (signature.kind === 'stdio') return ''
  const codecs = new Codecs()
  const body =
    signature.kind === 'function' ? functionBody(signature, isStatic, codecs) : classBody(signature, codecs)
  const name = className(signature)
  return `final class ${programClass} implements ${judgePackage}.PrepJudge.Program {
${codecs.declarations()}
    public static void main(java.lang.String[] args) {
        ${judgePackage}.PrepJudge.run(new ${programClass}(), "${name}.java", ${signature.kind === 'class'});
    }

    public void load() throws java.lang.Throwable {
        java.lang.Class.forName("${name}");
    }

    @java.lang.SuppressWarnings("unchecked")
    public void answer(${judgePackage}.PrepReader in, ${judgePackage}.PrepWriter out) throws java.lang.Throwable {
${body}    }
}
`
}

/** The codecs of a program, a constant each. */
class Codecs {
  readonly #names = new Map<string, string>()

  of(type: Type): string {
    const made = this.#made(type)
    let name = this.#names.get(made)
    if (name === undefined) {
      name = `CODEC_${this.#names.size}`
      this.#names.set(made, name)
    }
    return name
  }

  #made(type: Type): string {
    switch (type.kind) {
      case 'array':
        return `${codec}.array(${classOf(type.of)}.class, ${this.#made(type.of)})`
      case 'optional':
        return `${codec}.optional(${this.#made(type.of)})`
      case 'list':
        return `new PrepListCodec(${this.#made(type.of)})`
      case 'tree':
        return `new PrepTreeCodec(${this.#made(type.of)})`
      default:
        return `${codec}.${type.kind.toUpperCase()}`
    }
  }

  declarations(): string {
    return [...this.#names]
      .map(([made, name]) => `    private static final ${codec} ${name} = ${made};\n`)
      .join('')
  }
}

/** The class of a type's values, without what generics add. */
function classOf(type: Type): string {
  if (type.kind === 'array') return `${classOf(type.of)}[]`
  return javaType(type, { qualified: true }).replace(/<.*>/, '')
}

function functionBody(signature: FunctionSignature, isStatic: boolean, codecs: Codecs): string {
  const { params, returns, name, result } = signature
  const args = params.map((param, index) => `        ${argument(param, index, codecs)}\n`).join('')
  const call = `${isStatic ? 'Solution' : 'new Solution()'}.${methodName(name)}(${argumentNames(params)})`
  const wanted = `Solution must have: ${declarationOf(signature)}`
  const place = params.findIndex((param) => param.name === result)
  const answer = params[place]
  const written = answer
    ? `        ${codecs.of(answer.type)}.write(out, a${place});\n`
    : '        out.raw("null");\n'
  return `        in.open();\n${args}${calling({ call, returns, wanted }, codecs, '        ')}${returns.kind === 'void' ? written : ''}`
}

function classBody({ name, params, methods }: ClassSignature, codecs: Codecs): string {
  const cases = methods.map((method) => {
    const args = method.params
      .map((param, index) => `                    ${argument(param, index, codecs)}\n`)
      .join('')
    const call = `object.${methodName(method.name)}(${argumentNames(method.params)})`
    const wanted = `${name} must have: ${declarationOf(method)}`
    const nothing = method.returns.kind === 'void' ? '                    out.raw("null");\n' : ''
    return `                case "${method.name}": {
${args}${calling({ call, returns: method.returns, wanted }, codecs, ' '.repeat(20))}${nothing}                    break;
                }
`
  })
  const made = params.map((param, index) => `        ${argument(param, index, codecs)}\n`).join('')
  return `        ${judgePackage}.PrepJudge.call = -1;
        in.key("new");
        in.open();
${rename(made)}        in.more();
        ${name} object = new ${name}(${rename(argumentNames(params))}); // ${name} must have: ${name}(${parameters(params)})
        in.key("calls");
        in.open();
        out.raw('[');
        while (in.more()) {
            if (++${judgePackage}.PrepJudge.call > 0) out.raw(',');
            in.open();
            switch ((java.lang.String) ${codec}.STRING.next(in)) {
${cases.join('')}                default:
                    throw new java.lang.IllegalStateException();
            }
            in.more();
        }
        out.raw(']');
`
}

/** The constructor's arguments stay in scope while those of the methods come and go. */
const rename = (code: string): string => code.replace(/\ba(\d+)\b/g, 'new$1')

interface Called {
  readonly call: string
  readonly returns: ReturnType
  /** What the solution must have for it, in a comment at the end of the line that javac shows. */
  readonly wanted: string
}

/** The call, and its result written. */
function calling({ call, returns, wanted }: Called, codecs: Codecs, indent: string): string {
  if (returns.kind === 'void') return `${indent}${call}; // ${wanted}\n`
  const type = javaType(returns, { qualified: true })
  return `${indent}${type} result = ${call}; // ${wanted}\n${indent}${codecs.of(returns)}.write(out, result);\n`
}

function declarationOf({ name, params, returns }: Method | FunctionSignature): string {
  return `${javaType(returns)} ${methodName(name)}(${parameters(params)})`
}

/** Parameters as a solution declares them. */
function parameters(params: readonly Param[]): string {
  return params.map((param) => `${javaType(param.type)} ${javaName(param.name)}`).join(', ')
}

function argument({ type }: Param, index: number, codecs: Codecs): string {
  const name = javaType(type, { qualified: true })
  return `${name} a${index} = (${name}) ${codecs.of(type)}.next(in);`
}

const argumentNames = (params: readonly Param[]): string => params.map((_, index) => `a${index}`).join(', ')

/** What starts a program that reads standard input, whose class has the name that its writer gave it. */
export function launcherSource(main: string): string {
  return `final class ${programClass} {
  public static void main(String[] arguments) throws Throwable {
    ${main}.main(arguments); // '${main}' must have: public static void main(String[] arguments)
  }
}
`
}
