import type { ClassSignature, FunctionSignature, Param, Signature } from '../../../model/problem.ts'
import { compilerOptions, configText, declarations, scriptType } from './script-types.ts'
import { comments, layout, type Starter, type StarterOptions } from './starter.ts'

const todo = `throw new Error('not implemented')`

/** A solution in TypeScript to fill in: it type-checks as it is, and throws when it is called. */
export function typescriptStarter(signature: Signature, { title }: StarterOptions): Starter {
  return {
    source: comment(comments(signature, title, 'null')) + body(signature),
    support: [
      { name: 'prep.d.ts', text: declarations(signature) },
      { name: 'tsconfig.json', text: configText({ compilerOptions, include: ['*.ts'] }) },
    ],
  }
}

function comment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'))
  return safe.length === 1
    ? `/** ${safe[0]} */\n`
    : `/**\n${safe.map((line) => ` * ${line}\n`).join('')} */\n`
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

function functionBody({ name, params, returns }: FunctionSignature): string {
  const head = layout(`export function ${name}(`, typed(params), `): ${scriptType(returns)} {`, outer)
  return `${head}\n  ${todo}\n}\n`
}

function classBody({ name, params, methods }: ClassSignature): string {
  const opening = `${layout('constructor(', typed(params), ') {', inner)}\n  }\n`
  const bodies = methods.map((method) => {
    const head = layout(`${method.name}(`, typed(method.params), `): ${scriptType(method.returns)} {`, inner)
    return `${head}\n    ${todo}\n  }\n`
  })
  return `export class ${name} {\n${[opening, ...bodies].join('\n')}}\n`
}

const stdioBody = `
import { readFileSync } from 'node:fs'

function solve(input: string): string {
  const lines = input.trimEnd().split('\\n')
  ${todo}
}

console.log(solve(readFileSync(0, 'utf8')))
`

const outer = { indent: '', step: '  ' }
const inner = { indent: '  ', step: '  ' }

function typed(params: readonly Param[]): readonly string[] {
  return params.map((param) => `${param.name}: ${scriptType(param.type)}`)
}
