import type { Method, Param } from '../../../model/problem.ts'
import type { ReturnType } from '../../../model/types.ts'

/** A type as C++ writes it; `std` is what stands before a name of the standard library: `std::` or nothing. */
export function cppType(type: ReturnType, std = 'std::'): string {
  switch (type.kind) {
    case 'int':
    case 'bool':
    case 'void':
      return type.kind
    case 'long':
      return 'long long'
    case 'float':
      return 'double'
    case 'string':
      return `${std}string`
    case 'optional':
      return `${std}optional<${cppType(type.of, std)}>`
    case 'array':
      return `${std}vector<${cppType(type.of, std)}>`
    case 'list':
      return `ListNode<${cppType(type.of, std)}>*`
    case 'tree':
      return `TreeNode<${cppType(type.of, std)}>*`
  }
}

const keywords: ReadonlySet<string> = new Set(
  `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl
  concept const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do
  double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace
  new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return
  short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef
  typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq main`.split(/\s+/),
)

export const isKeyword = (name: string): boolean => keywords.has(name)

/** A name of a signature as C++ can have it: a keyword gets an underscore. */
export function cppName(name: string): string {
  return keywords.has(name) ? `${name}_` : name
}

/** Large values are passed by reference, as one writes it by hand. */
function cppParam({ name, type }: Param, std: string): string {
  const byValue = /^(int|long|float|bool|list|tree)$/.test(type.kind)
  const text = cppType(type, std)
  return `${text}${byValue ? '' : '&'} ${cppName(name)}`
}

/** Parameters as a declaration names them. `result` is changed in place, and passed by reference. */
export function cppParams(params: readonly Param[], result?: string, std = 'std::'): readonly string[] {
  return params.map((param) => {
    const text = cppParam(param, std)
    if (param.name !== result || text.includes('& ')) return text
    return `${cppType(param.type, std)}& ${cppName(param.name)}`
  })
}

/** A declaration on one line, for what the compiler is to say where it is missing. */
export function cppDeclaration({ name, params, returns }: Method, result?: string): string {
  return `${cppType(returns)} ${cppName(name)}(${cppParams(params, result).join(', ')})`
}
