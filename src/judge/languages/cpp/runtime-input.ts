/** The frame that is read and the answer that is written, as the pieces that read and write values take them. */
export const inputAndOutput = String.raw`#pragma once
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <exception>
#include <fcntl.h>
#include <new>
#include <optional>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <unistd.h>
#include <utility>
#include <vector>

/* Inlining what is called once a value costs compile time only. */
#define PREP_APART [[gnu::noinline]]

namespace prep_harness {

constexpr int channel = 3;
constexpr std::size_t answer_limit = 64u << 20;
/* A tree of more nodes than this is taken for a cycle. */
constexpr std::size_t most_nodes = 5000000;

struct too_large {};

/* A frame that was read, and the place in it. */
struct input {
  char* text = nullptr;
  const char* at = "";
  char tag[4] = {};

  char peek() {
    while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') ++at;
    return *at;
  }
  bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at;
    return true;
  }
  bool take_null() {
    if (peek() != 'n') return false;
    at += 4;
    return true;
  }
  /* Reads items with each(); the input is trusted, the parent wrote it. */
  template <typename Each> void items(Each each) {
    take('[');
    while (!take(']')) {
      each();
      take(',');
    }
  }
  /* A name, in place: names have no escapes. */
  const char* name() {
    take('"');
    char* const first = text + (at - text);
    char* const last = std::strchr(first, '"');
    *last = '\0';
    at = last + 1;
    return first;
  }
  /* What was read is not the program's to pay for. */
  void release() {
    std::free(text);
    text = nullptr;
    at = "";
  }
};

struct output {
  char* text = nullptr;
  std::size_t size = 0, capacity = 0;

  output() = default;
  output(const output&) = delete;
  ~output() { std::free(text); }

  PREP_APART void grow(std::size_t length) {
    if (size + length > answer_limit) throw too_large();
    capacity = (size + length) * 2 + 1024;
    char* const wider = static_cast<char*>(std::realloc(text, capacity));
    if (!wider) throw std::bad_alloc();
    text = wider;
  }
  PREP_APART void put(const char* bytes, std::size_t length) {
    if (size + length > capacity) grow(length);
    std::memcpy(text + size, bytes, length);
    size += length;
  }
  void put(const char* bytes) { put(bytes, std::strlen(bytes)); }
  /* Takes back what came after a place: the value there does not fit its type. */
  PREP_APART void mismatch(std::size_t from, const char* description) {
    size = from;
    put("{\"$\":\"");
    put(description);
    put("\"}");
  }
  PREP_APART void quoted(const char* bytes, std::size_t length) {
    put("\"", 1);
    std::size_t plain = 0;
    for (std::size_t i = 0; i < length; ++i) {
      const unsigned char byte = static_cast<unsigned char>(bytes[i]);
      if (byte >= 32 && byte != '"' && byte != '\\') continue;
      put(bytes + plain, i - plain);
      plain = i + 1;
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", byte);
      put(escape, 6);
    }
    put(bytes + plain, length - plain);
    put("\"", 1);
  }
  PREP_APART void number(long long value) {
    char digits[24];
    char* first = digits + sizeof digits;
    unsigned long long rest = value < 0 ? 0ull - static_cast<unsigned long long>(value) : static_cast<unsigned long long>(value);
    do *--first = static_cast<char>('0' + rest % 10); while (rest /= 10);
    if (value < 0) *--first = '-';
    put(first, static_cast<std::size_t>(digits + sizeof digits - first));
  }
};
`
