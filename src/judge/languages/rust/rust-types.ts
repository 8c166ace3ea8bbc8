import type { FunctionSignature, Method, Param } from '../../../model/problem.ts'
import type { ReturnType } from '../../../model/types.ts'

/** A type as Rust writes it. */
export function rustType(type: ReturnType): string {
  switch (type.kind) {
    case 'int':
      return 'i32'
    case 'long':
      return 'i64'
    case 'float':
      return 'f64'
    case 'bool':
      return 'bool'
    case 'string':
      return 'String'
    case 'void':
      return '()'
    case 'optional':
      return `Option<${rustType(type.of)}>`
    case 'array':
      return `Vec<${rustType(type.of)}>`
    case 'list':
      return `Option<Box<ListNode<${rustType(type.of)}>>>`
    case 'tree':
      return `Option<Rc<RefCell<TreeNode<${rustType(type.of)}>>>>`
  }
}

const keywords: ReadonlySet<string> = new Set(
  `abstract as async await become box break const continue do dyn else enum extern false final fn for if impl in let loop
  macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe unsized use
  virtual where while yield`.split(/\s+/),
)
/** Words that not even `r#` makes a name. */
const reserved: ReadonlySet<string> = new Set(['self', 'super', 'crate', '_'])

/** A name of a function, method or parameter as Rust writes it: in snake case, a keyword as a raw name. */
export function rustName(name: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
  return reserved.has(snake) ? `${snake}_` : keywords.has(snake) ? `r#${snake}` : snake
}

/** A method's name; `new` is the constructor's. */
export function methodName(name: string): string {
  const own = rustName(name)
  return own === 'new' ? 'new_' : own
}

/** Parameters as a declaration names them; `result` is changed in place. */
function rustParams(params: readonly Param[], result?: string): readonly string[] {
  return params.map(
    ({ name, type }) => `${rustName(name)}: ${name === result ? '&mut ' : ''}${rustType(type)}`,
  )
}

const returning = (returns: ReturnType): string => (returns.kind === 'void' ? '' : ` -> ${rustType(returns)}`)

/** `fn` and all that follows up to the body, in parts for the layout. */
export function functionHead({ name, params, returns, result }: FunctionSignature): Head {
  return {
    open: `fn ${rustName(name)}(`,
    params: rustParams(params, result),
    close: `)${returning(returns)}`,
  }
}

/** The same for a method. */
export function methodHead({ name, params, returns }: Method): Head {
  return {
    open: `fn ${methodName(name)}(`,
    params: ['&mut self', ...rustParams(params)],
    close: `)${returning(returns)}`,
  }
}

/** The same for the function that makes an object. */
export function constructorHead(params: readonly Param[]): Head {
  return { open: 'fn new(', params: rustParams(params), close: ') -> Self' }
}

export interface Head {
  readonly open: string
  readonly params: readonly string[]
  readonly close: string
}

/** A head on one line. */
export const headLine = ({ open, params, close }: Head): string => `${open}${params.join(', ')}${close}`
