import type { ClassSignature, FunctionSignature, Param, Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import { comments, layout, type Starter, type StarterOptions } from '../starter/starter.ts'
import { javaName, javaType, methodName } from './names.ts'
import { listNodeSource, treeNodeSource } from './nodes.ts'

const todo = 'throw new UnsupportedOperationException("not implemented");'

/** A solution in Java to fill in: it compiles as it is, and throws when it is called. */
export function javaStarter(signature: Signature, { title }: StarterOptions): Starter {
  const comment = commented(comments(signature, title, 'null'))
  return {
    source: body(signature, comment),
    support: [
      ...(uses(signature, 'list') ? [{ name: 'ListNode.java', text: listNodeSource }] : []),
      ...(uses(signature, 'tree') ? [{ name: 'TreeNode.java', text: treeNodeSource }] : []),
    ],
  }
}

function body(signature: Signature, comment: string): string {
  switch (signature.kind) {
    case 'function':
      return `${imports}${comment}class Solution {\n${functionBody(signature)}}\n`
    case 'class':
      return `${imports}${comment}class ${signature.name} {\n${classBody(signature)}}\n`
    case 'stdio':
      return `import java.io.*;\n${imports}${comment}${stdioBody}`
  }
}

// Classes are not public, so that the file may have any name.
const imports = 'import java.util.*;\n\n'

function functionBody({ name, params, returns }: FunctionSignature): string {
  const head = layout(`public ${javaType(returns)} ${methodName(name)}(`, typed(params), ') {', inner)
  return `${broken(head)}\n        ${todo}\n    }\n`
}

function classBody({ name, params, methods }: ClassSignature): string {
  const opening = `${broken(layout(`public ${name}(`, typed(params), ') {', inner))}\n    }\n`
  const bodies = methods.map((method) => {
    const head = layout(
      `public ${javaType(method.returns)} ${methodName(method.name)}(`,
      typed(method.params),
      ') {',
      inner,
    )
    return `${broken(head)}\n        ${todo}\n    }\n`
  })
  return [opening, ...bodies].join('\n')
}

const stdioBody = `class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            ${todo}
        }
        System.out.print(out);
    }
}
`

const inner = { indent: '    ', step: '    ' }

/** Java allows no comma after the last parameter. */
const broken = (head: string): string => head.replace(/,\n(\s*\) \{)$/, '\n$1')

function commented(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /').replaceAll('\\u', '\\ u'))
  return safe.length === 1
    ? `/** ${safe[0]} */\n`
    : `/**\n${safe.map((line) => ` * ${line}\n`).join('')} */\n`
}

function typed(params: readonly Param[]): readonly string[] {
  return params.map((param) => `${javaType(param.type)} ${javaName(param.name)}`)
}
