/** Values of the types of signatures, from the pipe and back, and calls with them. */
export const values = String.raw`
PREP_APART inline long long read_integer(input& in) {
  const bool quoted = in.take('"');
  const bool negative = in.take('-');
  unsigned long long value = 0;
  while (*in.at >= '0' && *in.at <= '9') value = value * 10 + static_cast<unsigned>(*in.at++ - '0');
  if (quoted) ++in.at;
  return static_cast<long long>(negative ? 0ull - value : value);
}

PREP_APART inline double read_float(input& in) {
  const bool quoted = in.take('"');
  in.peek();
  char* end;
  const double value = std::strtod(in.at, &end);
  in.at = end + (quoted ? 1 : 0);
  return value;
}

PREP_APART inline void write_float(output& out, double value) {
  char digits[40];
  if (value != value) return out.put("\"NaN\"");
  if (value - value != 0) return out.put(value > 0 ? "\"Infinity\"" : "\"-Infinity\"");
  if (value == 0) return out.put(__builtin_signbit(value) ? "\"-0\"" : "0");
  std::snprintf(digits, sizeof digits, "%.17g", value);
  out.put(digits);
}

/* Reads and writes a type of a signature. */
template <typename T> struct codec;

template <> struct codec<int> {
  static int read(input& in) { return static_cast<int>(read_integer(in)); }
  static void write(output& out, long long value) { out.number(value); }
};

template <> struct codec<long long> {
  static long long read(input& in) { return read_integer(in); }
  static void write(output& out, long long value) { out.put("\""), out.number(value), out.put("\""); }
};

template <> struct codec<double> {
  static double read(input& in) { return read_float(in); }
  static void write(output& out, double value) { write_float(out, value); }
};

template <> struct codec<bool> {
  static bool read(input& in) {
    const bool value = in.peek() == 't';
    in.at += value ? 4 : 5;
    return value;
  }
  static void write(output& out, bool value) { out.put(value ? "true" : "false"); }
};

template <typename T> struct codec<std::optional<T>> {
  static std::optional<T> read(input& in) {
    if (in.take_null()) return std::nullopt;
    return codec<T>::read(in);
  }
  static void write(output& out, const std::optional<T>& value) {
    if (value) codec<T>::write(out, *value);
    else out.put("null");
  }
};

template <typename T> struct codec<std::vector<T>> {
  static std::vector<T> read(input& in) {
    std::vector<T> values;
    in.items([&] { values.push_back(codec<T>::read(in)); });
    return values;
  }
  static void write(output& out, const std::vector<T>& values) {
    out.put("[");
    bool first = true;
    for (const auto& value : values) {
      if (!first) out.put(",", 1);
      first = false;
      codec<T>::write(out, value);
    }
    out.put("]");
  }
};

/* Whether a test runs, so that nodes belong to it. */
inline bool in_test = false;
/* Called after each test, once for each kind of node. */
inline void (*forget_nodes[16])() = {};

template <typename R, typename T> constexpr bool fits() {
  return std::is_void_v<T> ? std::is_void_v<R> : std::is_convertible_v<R, T>;
}

/* Writes what was returned as a T; a wider integer is written as it is, so that it is seen not to fit. */
template <typename T, typename R> void write_result(output& out, R&& value) {
  if constexpr (std::is_same_v<T, int> && std::is_integral_v<std::remove_reference_t<R>>) {
    if constexpr (std::is_same_v<std::remove_cv_t<std::remove_reference_t<R>>, unsigned long long>)
      codec<int>::write(out, value >> 63 ? 9223372036854775807ll : static_cast<long long>(value));
    else codec<int>::write(out, static_cast<long long>(value));
  } else {
    codec<T>::write(out, static_cast<T>(std::forward<R>(value)));
  }
}

/* Calls with arguments from the input; the result is what is returned, or the argument in that place. */
template <typename T, int Place, bool Releases, typename... A, typename F> void call(input& in, output& out, F function) {
  std::tuple<A...> arguments{(in.take(','), codec<A>::read(in))...};
  if constexpr (Releases) in.release();
  std::apply(
      [&](auto&... values) {
        if constexpr (!std::is_invocable_v<F, A&...>) return;
        else if constexpr (!fits<std::invoke_result_t<F, A&...>, T>()) return;
        else if constexpr (std::is_void_v<T>) function(values...);
        else write_result<T>(out, function(values...));
      },
      arguments);
  if constexpr (std::is_void_v<T>) {
    if constexpr (Place < 0) out.put("null");
    else codec<std::tuple_element_t<static_cast<std::size_t>(Place), std::tuple<A...>>>::write(out, std::get<static_cast<std::size_t>(Place)>(arguments));
  }
}

template <typename T, typename F, typename... A> constexpr bool callable() {
  if constexpr (std::is_invocable_v<F, A&...>) return fits<std::invoke_result_t<F, A&...>, T>();
  else return false;
}
`

/** Strings apart: their header is a third of the compile time of all that the harness includes. */
export const strings = String.raw`#pragma once
#include <string>
#include "prep-runtime.hpp"

namespace prep_harness {

inline unsigned read_hex(const char* digits) {
  unsigned value = 0;
  for (int i = 0; i < 4; ++i) {
    const char digit = digits[i];
    value = value * 16 + static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10);
  }
  return value;
}

PREP_APART inline void append_character(std::string& text, unsigned code) {
  const auto add = [&text](unsigned byte) { text.push_back(static_cast<char>(byte)); };
  if (code < 0x80) return add(code);
  if (code < 0x800) return add(0xC0 | code >> 6), add(0x80 | (code & 63));
  if (code < 0x10000) return add(0xE0 | code >> 12), add(0x80 | (code >> 6 & 63)), add(0x80 | (code & 63));
  add(0xF0 | code >> 18), add(0x80 | (code >> 12 & 63)), add(0x80 | (code >> 6 & 63)), add(0x80 | (code & 63));
}

PREP_APART inline std::string read_string(input& in) {
  std::string value;
  in.take('"');
  for (;;) {
    const std::size_t plain = std::strcspn(in.at, "\"\\");
    value.append(in.at, plain);
    in.at += plain;
    if (*in.at != '\\') break;
    const char escape = in.at[1];
    in.at += 2;
    if (escape != 'u') {
      const char* const names = "bfnrt";
      const char* const found = std::strchr(names, escape);
      value.push_back(found ? "\b\f\n\r\t"[found - names] : escape);
      continue;
    }
    unsigned code = read_hex(in.at);
    in.at += 4;
    if (code >> 10 == 0x36 && in.at[0] == '\\' && in.at[1] == 'u' && read_hex(in.at + 2) >> 10 == 0x37) {
      code = 0x10000 + ((code & 0x3FF) << 10) + (read_hex(in.at + 2) & 0x3FF);
      in.at += 6;
    }
    append_character(value, code >> 11 == 0x1B ? 0xFFFD : code);
  }
  ++in.at;
  return value;
}

template <> struct codec<std::string> {
  static std::string read(input& in) { in.peek(); return read_string(in); }
  static void write(output& out, const std::string& value) { out.quoted(value.data(), value.size()); }
};

}  // namespace prep_harness
`
