import type { ClassSignature, FunctionSignature, Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import { comments, renamed, type Starter, type StarterOptions } from '../starter/starter.ts'
import { cppName, cppParams, cppType } from './cpp-types.ts'
import { nodesHeader } from './nodes.ts'

const todo = 'throw logic_error("not implemented");'

/** A solution in C++20 to fill in: it compiles as it is, and throws when it is called. */
export function cppStarter(signature: Signature, { title }: StarterOptions): Starter {
  const kinds = { list: uses(signature, 'list'), tree: uses(signature, 'tree') }
  const nodes = kinds.list || kinds.tree
  const head = [
    ...includes(signature).map((header) => `#include <${header}>`),
    ...(nodes ? ['#include "prep.hpp"'] : []),
  ]
  const comment = [
    ...comments(signature, title, 'nullptr'),
    ...renamed(signature, { function: cppName, method: cppName }),
  ].map((line) => `// ${line}\n`)
  return {
    source: `${head.join('\n')}\n\nusing namespace std;\n\n${comment.join('')}${body(signature)}`,
    support: nodes ? [{ name: 'prep.hpp', text: nodesHeader(kinds) }] : [],
  }
}

function includes(signature: Signature): readonly string[] {
  if (signature.kind === 'stdio') return ['iostream', 'string', 'vector']
  return [
    ...(uses(signature, 'optional') ? ['optional'] : []),
    'stdexcept',
    ...(uses(signature, 'string') ? ['string'] : []),
    ...(uses(signature, 'array') ? ['vector'] : []),
  ]
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

function functionBody({ name, params, returns, result }: FunctionSignature): string {
  return `${declaration(`${cppType(returns, '')} ${cppName(name)}`, cppParams(params, result, ''), '')} {\n  ${todo}\n}\n`
}

function classBody({ name, params, methods }: ClassSignature): string {
  const opening = `${declaration(cppName(name), cppParams(params, undefined, ''), '  ')} {\n  }\n`
  const bodies = methods.map((method) => {
    const head = `${cppType(method.returns, '')} ${cppName(method.name)}`
    return `${declaration(head, cppParams(method.params, undefined, ''), '  ')} {\n    ${todo}\n  }\n`
  })
  return `class ${cppName(name)} {\n public:\n${[opening, ...bodies].join('\n')}};\n`
}

const stdioBody = `int main() {
  ios::sync_with_stdio(false);
  cin.tie(nullptr);

  string line;
  while (getline(cin, line)) {
  }
  cout << "not implemented\\n";
}
`

const width = 100

/** On one line where it fits, else a parameter a line; C++ has no trailing comma. */
function declaration(head: string, params: readonly string[], indent: string): string {
  const line = `${indent}${head}(${params.join(', ')})`
  if (line.length + 2 <= width || params.length === 0) return line
  return `${indent}${head}(\n${params.map((param) => `${indent}    ${param}`).join(',\n')})`
}
