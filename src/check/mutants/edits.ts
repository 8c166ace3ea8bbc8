import type {
  AnyNode,
  Expression,
  Literal,
  Pattern,
  PrivateIdentifier,
  Super,
  VariableDeclaration,
} from 'acorn'

/** A small change of a program: a part of its text replaced by another. */
export interface Edit {
  /** Offsets in the text. */
  readonly from: number
  readonly to: number
  readonly by: string
  /** The node that it changes, to be shown. */
  readonly at: AnyNode
}

type Part = Expression | Pattern | PrivateIdentifier | Super

const boundaries: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }
const equalities: Readonly<Record<string, string>> = { '===': '!==', '!==': '===', '==': '!=', '!=': '==' }
const arithmetic: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
  '&': '|',
  '|': '&',
  '^': '&',
}
const swapped: Readonly<Record<string, string>> = { ...boundaries, ...equalities, ...arithmetic }
const extremes: Readonly<Record<string, string>> = { min: 'max', max: 'min' }

/**
 * The changes that are tried at a node. They are the small mistakes that people make: an operator, a bound, a constant, a
 * condition, a statement or a branch forgotten.
 * @param above the nodes that hold it, outermost first
 */
export function editsAt(node: AnyNode, above: readonly AnyNode[], text: string): Edit[] {
  const parent = above.at(-1)
  const by = (replacement: string, { start, end }: AnyNode = node): Edit => ({
    from: start,
    to: end,
    by: replacement,
    at: node,
  })
  const textOf = ({ start, end }: AnyNode): string => text.slice(start, end)
  const operator = (left: Part, right: Part, old: string, replacement: string | undefined): Edit[] => {
    const from = text.indexOf(old, left.end)
    if (replacement === undefined || from < 0 || from >= right.start) return []
    return [{ from, to: from + old.length, by: replacement, at: node }]
  }
  switch (node.type) {
    case 'BinaryExpression': {
      const found = operator(node.left, node.right, node.operator, swapped[node.operator])
      const ends = parent?.type === 'ForStatement' && parent.test === node && isBound(node)
      return ends ? [...found, by(`${textOf(node.right)} - 1`, node.right)] : found
    }
    case 'AssignmentExpression': {
      const replacement = arithmetic[node.operator.slice(0, -1)]
      return replacement === undefined
        ? []
        : operator(node.left, node.right, node.operator, `${replacement}=`)
    }
    case 'LogicalExpression': {
      const other = { '&&': '||', '||': '&&', '??': undefined }[node.operator]
      const sides = [by(held(node.left, parent, text)), by(held(node.right, parent, text))]
      if (other === undefined) return sides
      const [left, right] = [held(node.left, node, text), held(node.right, node, text)]
      return [by(`${left} ${other} ${right}`), ...sides]
    }
    case 'UnaryExpression':
      if (node.operator === '!') return [by(held(node.argument, parent, text))]
      return node.operator === '-' && node.argument.type !== 'Literal'
        ? [by(`+${held(node.argument, node, text)}`)]
        : []
    case 'UpdateExpression': {
      // The step of a loop turned round only makes a loop that never ends.
      if (parent?.type === 'ForStatement') return []
      return [by(textOf(node).replace(node.operator, node.operator === '++' ? '--' : '++'))]
    }
    case 'Literal':
      return isFixed(node, parent) ? [] : literals(node, above).map((literal) => by(literal))
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['false', 'true'].map((always) => ({ ...by(always, node.test), at: node.test }))
    case 'WhileStatement':
      return node.test.type === 'Literal' ? [] : [{ ...by('false', node.test), at: node.test }]
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' ? startsOf(node.init, text) : []
    case 'AssignmentPattern':
      return [by(textOf(node.left))]
    case 'CallExpression':
      return extremeOf(node.callee)
    case 'ExpressionStatement':
      return isEffect(node.expression) ? [by(';')] : []
    default:
      return []
  }
}

/** Whether a condition of a loop is a bound that has no change of its own yet. */
const isBound = ({ operator, right }: { readonly operator: string; readonly right: Expression }): boolean =>
  operator in boundaries && !endsInLiteral(right)

/** Whether an expression is a literal or ends in one (`n - 1`), which has changes of its own. */
const endsInLiteral = (expression: Expression): boolean =>
  expression.type === 'Literal' ||
  (expression.type === 'BinaryExpression' && expression.right.type === 'Literal')

/** Where loops start that do not start at a literal: one further. */
function startsOf(declaration: VariableDeclaration, text: string): Edit[] {
  return declaration.declarations.flatMap(({ init }) =>
    init && isNumeric(init) && !endsInLiteral(init)
      ? [{ from: init.start, to: init.end, by: `${text.slice(init.start, init.end)} + 1`, at: declaration }]
      : [],
  )
}

/** Whether an expression looks like a number: a name, a length, a sum. */
const isNumeric = ({ type }: Expression): boolean =>
  type === 'Identifier' || type === 'MemberExpression' || type === 'BinaryExpression'

/** Whether an expression has operators, between which another one next to it may come. */
const hasOperators = ({ type }: AnyNode): boolean =>
  /^(Logical|Binary|Conditional|Assignment|Sequence)Expression$/.test(type)

/** The text of a part, in brackets where it has operators and is put beside others. */
function held(part: Part, holder: AnyNode | undefined, text: string): string {
  const own = text.slice(part.start, part.end)
  const isBeside =
    holder !== undefined && (hasOperators(holder) || /^(Unary|Member)Expression$/.test(holder.type))
  return isBeside && hasOperators(part) ? `(${own})` : own
}

function literals({ value, bigint }: Literal, above: readonly AnyNode[]): string[] {
  if (typeof value === 'boolean') return [String(!value)]
  if (typeof value === 'number') return numbers(value, above).map(String)
  if (bigint != null) return [BigInt(bigint) + 1n, BigInt(bigint) - 1n].map((number) => `${number}n`)
  return []
}

function numbers(value: number, above: readonly AnyNode[]): (number | string)[] {
  const [loop, , parent] = above.slice(-3)
  const isNegative = parent?.type === 'UnaryExpression' && parent.operator === '-'
  // -1 mostly stands for nothing yet, or for before: -2 would do as well, 1 would not.
  if (isNegative && value === 1) return [0, '(-1)']
  // Before the first element of an array there is undefined, and mostly it does no harm to begin there.
  const isStart = loop?.type === 'ForStatement' && parent?.type === 'VariableDeclarator'
  return value === 0 && (isNegative || isStart) ? [1] : [value + 1, value - 1]
}

/** Whether a literal names a property, or is of esbuild: `void 0` for undefined, `(0, module.name)()` for a call. */
function isFixed(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'UnaryExpression') return parent.operator === 'void'
  if (parent?.type === 'SequenceExpression') return parent.expressions[0] === node
  return parent?.type === 'Property' && parent.key === node && !parent.computed
}

/** `Math.min` for `Math.max`, and the other way round. */
function extremeOf(callee: Part): Edit[] {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return []
  const { property, object } = callee
  const other = extremes[property.name]
  return other !== undefined && object.type === 'Identifier' && object.name === 'Math'
    ? [{ from: property.start, to: property.end, by: other, at: callee }]
    : []
}

/** Whether a statement does something that can be forgotten. */
function isEffect(expression: Expression): boolean {
  switch (expression.type) {
    case 'CallExpression':
      return expression.callee.type !== 'Super'
    case 'UnaryExpression':
      return expression.operator === 'delete'
    case 'AwaitExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
      return true
    default:
      return false
  }
}
