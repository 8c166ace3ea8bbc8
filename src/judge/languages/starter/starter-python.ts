import type { ClassSignature, FunctionSignature, Param, Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { ReturnType } from '../../../model/types.ts'
import { prepTypes } from './prep-types.ts'
import { comments, layout, type Starter, type StarterOptions } from './starter.ts'

/** Names that our hints use: a method called like one of them hides it from the methods below it. */
const hintNames: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'str', 'list'])

const todo = 'raise NotImplementedError'

/** A solution in Python (3.9 or newer) to fill in, with type hints. */
export function pythonStarter(signature: Signature, { title }: StarterOptions): Starter {
  const nodes = [
    ...(uses(signature, 'list') ? ['ListNode'] : []),
    ...(uses(signature, 'tree') ? ['TreeNode'] : []),
  ]
  return {
    source: body(signature, nodes, comments(signature, title, 'None')),
    support: nodes.length === 0 ? [] : [{ name: 'prep_types.py', text: prepTypes }],
  }
}

function body(signature: Signature, nodes: readonly string[], lines: readonly string[]): string {
  if (signature.kind === 'stdio') return docstring(lines, '') + stdioBody
  const code = signature.kind === 'function' ? functionBody(signature, lines) : classBody(signature, lines)
  const head = imports(signature, nodes, code)
  return head === '' ? code : `${head}\n\n${code}`
}

function imports(signature: Signature, nodes: readonly string[], code: string): string {
  const groups: string[] = []
  if (signature.kind === 'class' && signature.methods.some((method) => hintNames.has(method.name)))
    groups.push('from __future__ import annotations\n')
  if (code.includes('Optional[')) groups.push('from typing import Optional\n')
  if (nodes.length > 0) groups.push(`from prep_types import ${nodes.join(', ')}\n`)
  return groups.join('\n')
}

function functionBody({ name, params, returns }: FunctionSignature, lines: readonly string[]): string {
  const head = layout(`def ${name}(`, typed(params), `) -> ${hint(returns)}:`, outer)
  return `${head}\n${docstring(lines, '    ')}    ${todo}\n`
}

function classBody({ name, params, methods }: ClassSignature, lines: readonly string[]): string {
  const init = `${layout('def __init__(', ['self', ...typed(params)], ') -> None:', inner)}\n        pass\n`
  const bodies = methods.map((method) => {
    const head = layout(
      `def ${method.name}(`,
      ['self', ...typed(method.params)],
      `) -> ${hint(method.returns)}:`,
      inner,
    )
    return `${head}\n        ${todo}\n`
  })
  return `class ${name}:\n${docstring(lines, '    ')}\n${[init, ...bodies].join('\n')}`
}

const stdioBody = `
import sys


def solve(text: str) -> str:
    lines = text.splitlines()
    ${todo}


print(solve(sys.stdin.read()))
`

const outer = { indent: '', step: '    ' }
const inner = { indent: '    ', step: '    ' }

function docstring(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('"', "'"))
  if (safe.length === 1) return `${indent}"""${safe[0]}"""\n`
  return `${indent}"""${safe.join(`\n${indent}`)}\n${indent}"""\n`
}

function typed(params: readonly Param[]): readonly string[] {
  return params.map((param) => `${param.name}: ${hint(param.type)}`)
}

/** Nodes are plain classes, so a hint does not say what they hold: the statement does. */
function hint(type: ReturnType): string {
  switch (type.kind) {
    case 'int':
    case 'long':
      return 'int'
    case 'float':
    case 'bool':
      return type.kind
    case 'string':
      return 'str'
    case 'void':
      return 'None'
    case 'array':
      return `list[${hint(type.of)}]`
    case 'optional':
      return `Optional[${hint(type.of)}]`
    case 'list':
      return 'Optional[ListNode]'
    case 'tree':
      return 'Optional[TreeNode]'
  }
}
