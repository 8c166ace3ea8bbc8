import type { ClassSignature, FunctionSignature, Method, Param, Signature } from '../../../model/problem.ts'
import { uses } from '../../../model/signature.ts'
import type { ReturnType } from '../../../model/types.ts'
import { cppDeclaration, cppName, cppParams, cppType } from './cpp-types.ts'

/** Begins what the compiler says where the user's file does not fit the signature; see diagnostics.ts. */
export const misfit = 'prep: '

/**
 * The program that is compiled: it includes the user's file, whose macros and names it survives, since what follows
 * has only names that begin with `prep_`, and names of the signature.
 */
export function harnessSource(signature: Signature): string {
  if (signature.kind === 'stdio') return ''
  const { before, after } = signature.kind === 'function' ? functionParts(signature) : classParts(signature)
  const nodes = uses(signature, 'list') || uses(signature, 'tree')
  return `#include "prep-runtime.hpp"
${uses(signature, 'string') ? '#include "prep-strings.hpp"\n' : ''}${nodes ? '#include "prep.hpp"\n' : ''}
int main() { return prep_harness::serve(); }

namespace prep_harness {
${before}
template <typename prep_T, typename prep_F, typename... prep_A> constexpr bool prep_callable = callable<prep_T, prep_F, prep_A...>();
using prep_input = input;
using prep_output = output;
}

#define main prep_user_main
#include "solution.cpp"
#undef main

namespace prep_harness {
${after}
void prep_flush() {
#if defined(_GLIBCXX_IOSTREAM) || defined(_LIBCPP_IOSTREAM)
  ::std::cout.flush();
  ::std::clog.flush();
#endif
}
}
`
}

interface Parts {
  readonly before: string
  readonly after: string
}

function functionParts({ name, params, returns, result }: FunctionSignature): Parts {
  const place = returns.kind === 'void' ? params.findIndex((param) => param.name === result) : -1
  const types = callTypes('0', returns, params)
  const own = cppName(name)
  return {
    before: `${types.text}
template <typename prep_F> void prep_call_0(input& in, output& out, prep_F function) {
  in.take('[');
  call<${[types.returns, place, true, ...types.params].join(', ')}>(in, out, function);
}
const bool prep_counts_calls = false;`,
    after: `struct prep_function {
  template <typename... prep_A> auto operator()(prep_A&... prep_a) const -> decltype(::${own}(prep_a...)) { return ::${own}(prep_a...); }
};
static_assert(prep_callable<${[types.returns, 'prep_function', ...types.params].join(', ')}>,
  "${misfit}'${own}' must be a function that can be called as this: ${cppDeclaration({ name, params, returns }, result)}");
void prep_answer(prep_input& prep_in, prep_output& prep_out) { prep_call_0(prep_in, prep_out, prep_function()); }
`,
  }
}

function classParts({ name, params, methods }: ClassSignature): Parts {
  const own = cppName(name)
  const types = methods.map((method, index) => callTypes(String(index), method.returns, method.params))
  const make = callTypes('new', { kind: 'void' }, params)
  const calls = methods.map((_, index) => {
    const { returns, params: args } = types[index] as CallTypes
    return `template <typename prep_F> void prep_call_${index}(input& in, output& out, prep_F function) {
  call<${[returns, -1, false, ...args].join(', ')}>(in, out, function);
}`
  })
  const dispatch = methods.map(
    (
      { name: method },
      index,
    ) => `    ${index > 0 ? 'else ' : ''}if (prep_same(prep_called, ${JSON.stringify(method)}))
      prep_call_${index}(prep_in, prep_out, [&prep_object](auto&... prep_a) -> decltype(prep_method_${index}()(prep_object, prep_a...)) { return prep_method_${index}()(prep_object, prep_a...); });`,
  )
  return {
    before: [
      ...types.map(({ text }) => text),
      make.text,
      ...calls,
      makeText(make.params),
      'const bool prep_counts_calls = true;',
    ].join('\n'),
    after: `struct prep_maker {
  template <typename prep_C, typename... prep_A> static auto prep_make(prep_A&... prep_a) -> decltype(new prep_C(prep_a...)) { return new prep_C(prep_a...); }
  template <typename... prep_A> auto operator()(prep_A&... prep_a) const -> decltype(prep_make<::${own}>(prep_a...)) { return prep_make<::${own}>(prep_a...); }
};
static_assert(prep_callable<${[`::${own}*`, 'prep_maker', ...make.params].join(', ')}>,
  "${misfit}class '${own}' needs a public constructor: ${own}(${cppParams(params).join(', ')})");
${methods.map((method, index) => methodText(own, method, index, types[index] as CallTypes)).join('\n')}
void prep_answer(prep_input& prep_in, prep_output& prep_out) {
  prep_in.take('{'), prep_skip(prep_in);
  const prep_owner<::${own}> prep_owned(prep_new<::${own}>(prep_in, prep_maker()));
  ::${own}& prep_object = *prep_owned.it;
  prep_in.take(','), prep_skip(prep_in);
  prep_calls(prep_in, prep_out, [&](const char* prep_called) {
${dispatch.join('\n')}
  });
}
`,
  }
}

function methodText(own: string, method: Method, index: number, { returns, params }: CallTypes): string {
  const name = cppName(method.name)
  return `struct prep_method_${index} {
  template <typename prep_C, typename... prep_A> auto operator()(prep_C& prep_c, prep_A&... prep_a) const -> decltype(prep_c.${name}(prep_a...)) { return prep_c.${name}(prep_a...); }
};
static_assert(prep_callable<${[returns, `prep_method_${index}`, `::${own}`, ...params].join(', ')}>,
  "${misfit}class '${own}' needs a public method: ${cppDeclaration(method)}");`
}

/** What reads a class test: the parts of the object, the constructor's arguments, the calls. */
const makeText = (
  params: readonly string[],
): string => `inline bool prep_same(const char* name, const char* method) { return std::strcmp(name, method) == 0; }
inline void prep_skip(input& in) { in.name(), in.take(':'); }
template <typename prep_C> struct prep_owner {
  prep_C* it;
  explicit prep_owner(prep_C* made) : it(made) {}
  prep_owner(const prep_owner&) = delete;
  ~prep_owner() { delete it; }
};
template <typename prep_C, typename prep_F> prep_C* prep_new(input& in, prep_F make) {
  in.take('[');
  std::tuple<${params.join(', ')}> arguments{${params.map((type) => `(in.take(','), codec<${type}>::read(in))`).join(', ')}};
  in.take(']');
  return std::apply(
      [&](auto&... values) -> prep_C* {
        if constexpr (std::is_invocable_v<prep_F, decltype(values)...>) return make(values...);
        else return nullptr;
      },
      arguments);
}
template <typename prep_F> void prep_calls(input& in, output& out, prep_F each) {
  out.put("[");
  in.items([&] {
    in.take('[');
    if (++current_call > 0) out.put(",");
    each(in.name());
    in.take(']');
  });
  out.put("]");
}`

interface CallTypes {
  /** The declarations of the names below. */
  readonly text: string
  readonly returns: string
  readonly params: readonly string[]
}

function callTypes(suffix: string, returns: ReturnType, params: readonly Param[]): CallTypes {
  const named = params.map(({ type }, index) => ({
    name: `prep_arg_${suffix}_${index}`,
    type: cppType(type),
  }))
  const result = `prep_returns_${suffix}`
  return {
    text: [
      `using ${result} = ${cppType(returns)};`,
      ...named.map(({ name, type }) => `using ${name} = ${type};`),
    ].join('\n'),
    returns: result,
    params: named.map(({ name }) => name),
  }
}
