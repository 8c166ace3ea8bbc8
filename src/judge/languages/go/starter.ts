import type { ClassSignature, FunctionSignature, Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import { comments, layout, type Starter, type StarterOptions } from '../starter/starter.ts'
import { constructorName, goName, goType, parameters } from './names.ts'
import { listNodeSource, treeNodeSource } from './nodes.ts'

const todo = 'panic("not implemented")'

/** A solution in Go to fill in: it compiles as it is, and panics when it is called. */
export function goStarter(signature: Signature, { title }: StarterOptions): Starter {
  const lines = comments(signature, title, 'nil').map((line) => renamed(line, signature))
  const comment = lines.map((line) => `// ${line}\n`).join('')
  return {
    source: body(signature, comment),
    support: [
      ...(uses(signature, 'list') ? [{ name: 'list_node.go', text: listNodeSource }] : []),
      ...(uses(signature, 'tree') ? [{ name: 'tree_node.go', text: treeNodeSource }] : []),
    ],
  }
}

/** Fields of other packages' structs begin with a capital in Go. */
function renamed(line: string, signature: Signature): string {
  if (signature.kind === 'stdio') return line
  return line
    .replace('A ListNode has val and next;', 'A ListNode has Val and Next;')
    .replace('A TreeNode has val, left and right;', 'A TreeNode has Val, Left and Right;')
}

function body(signature: Signature, comment: string): string {
  switch (signature.kind) {
    case 'function':
      return `package main\n\n${comment}${functionBody(signature)}`
    case 'class':
      return `package main\n\n${comment}${classBody(signature)}`
    case 'stdio':
      return `package main\n\n${stdioImports}${comment}${stdioBody}`
  }
}

const outer = { indent: '', step: '\t' }

function functionBody({ name, params, returns }: FunctionSignature): string {
  const result = goType(returns)
  const head = layout(`func ${goName(name)}(`, parameters(params), `)${result && ` ${result}`} {`, outer)
  return `${head}\n\t${todo}\n}\n`
}

function classBody({ name, params, methods }: ClassSignature): string {
  const maker = layout(`func ${constructorName(name)}(`, parameters(params), `) *${name} {`, outer)
  const receiver = name.slice(0, 1).toLowerCase()
  const bodies = methods.map((method) => {
    const result = goType(method.returns)
    const taken = method.params.some((param) => param.name === receiver)
    const opening = `func (${taken ? 'self' : receiver} *${name}) ${goName(method.name)}(`
    return `${layout(opening, parameters(method.params), `)${result && ` ${result}`} {`, outer)}\n\t${todo}\n}\n`
  })
  return [`type ${name} struct {\n}\n`, `${maker}\n\treturn &${name}{}\n}\n`, ...bodies].join('\n')
}

const stdioImports = `import (
	"bufio"
	"fmt"
	"os"
)

`

const stdioBody = `func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	var n int
	fmt.Fscan(in, &n)
	${todo}
}
`
