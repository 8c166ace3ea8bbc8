import type { ClassSignature, FunctionSignature, Param, Signature } from '../../../model/problem.ts'
import type { ReturnType } from '../../../model/types.ts'
import { compilerOptions, configText, declarations, scriptType } from './script-types.ts'
import { comments, layout, type Starter, type StarterOptions } from './starter.ts'

const todo = `throw new Error('not implemented')`

/** A solution in JavaScript to fill in, with its types in JSDoc, which editors complete and check by. */
export function javascriptStarter(signature: Signature, { title }: StarterOptions): Starter {
  return {
    source: body(signature, comments(signature, title, 'null')),
    support: [
      { name: 'prep.d.ts', text: declarations(signature) },
      { name: 'jsconfig.json', text: configText(jsconfig) },
    ],
  }
}

/** Helpers without JSDoc are nobody's fault, and an editor must not fetch types of its own. */
const jsconfig = {
  compilerOptions: { ...compilerOptions, allowJs: true, checkJs: true, noImplicitAny: false },
  typeAcquisition: { enable: false },
  include: ['*.js', '*.d.ts'],
}

function body(signature: Signature, lines: readonly string[]): string {
  switch (signature.kind) {
    case 'function':
      return functionBody(signature, lines)
    case 'class':
      return classBody(signature, lines)
    case 'stdio':
      return comment(lines, '') + stdioBody
  }
}

function functionBody({ name, params, returns }: FunctionSignature, lines: readonly string[]): string {
  const head = layout(`export function ${name}(`, names(params), ') {', outer)
  return `${comment([...lines, ...tags(params, returns)], '')}${head}\n  ${todo}\n}\n`
}

function classBody({ name, params, methods }: ClassSignature, lines: readonly string[]): string {
  const opening = `${comment(tags(params), '  ')}${layout('constructor(', names(params), ') {', inner)}\n  }\n`
  const bodies = methods.map((method) => {
    const head = layout(`${method.name}(`, names(method.params), ') {', inner)
    return `${comment(tags(method.params, method.returns), '  ')}${head}\n    ${todo}\n  }\n`
  })
  return `${comment(lines, '')}export class ${name} {\n${[opening, ...bodies].join('\n')}}\n`
}

const stdioBody = `
import { readFileSync } from 'node:fs'

/**
 * @param {string} input
 * @returns {string}
 */
function solve(input) {
  const lines = input.trimEnd().split('\\n')
  ${todo}
}

console.log(solve(readFileSync(0, 'utf8')))
`

const outer = { indent: '', step: '  ' }
const inner = { indent: '  ', step: '  ' }

function comment(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'))
  if (safe.length === 0) return ''
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

function tags(params: readonly Param[], returns?: ReturnType): readonly string[] {
  const lines = params.map(({ name, type }) => `@param {${scriptType(type)}} ${name}`)
  return returns === undefined ? lines : [...lines, `@returns {${scriptType(returns)}}`]
}

function names(params: readonly Param[]): readonly string[] {
  return params.map((param) => param.name)
}
