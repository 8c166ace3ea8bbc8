/** Frames on the channel, what is answered where something is thrown, and the loop over the tests. */
export const serving = String.raw`
/* The call that a class test is in; -1 in the constructor. */
inline int current_call = -1;

/* Written after the user's file, for the signature. */
void prep_answer(input& in, output& out);
/* Flushes what the user's file may have printed to. */
void prep_flush();
extern const bool prep_counts_calls;

PREP_APART inline bool read_bytes(char* bytes, std::size_t length) {
  while (length > 0) {
    const ssize_t count = ::read(channel, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    length -= static_cast<std::size_t>(count);
  }
  return true;
}

PREP_APART inline bool write_bytes(const char* bytes, std::size_t length) {
  while (length > 0) {
    const ssize_t count = ::write(channel, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    length -= static_cast<std::size_t>(count);
  }
  return true;
}

PREP_APART inline bool read_frame(input& in) {
  unsigned char head[4];
  if (!read_bytes(reinterpret_cast<char*>(head), 4) || !read_bytes(in.tag, 4)) return false;
  const std::size_t length = std::size_t(head[0]) << 24 | std::size_t(head[1]) << 16 | std::size_t(head[2]) << 8 | head[3];
  in.text = static_cast<char*>(std::malloc(length + 1));
  if (!in.text || !read_bytes(in.text, length)) return false;
  in.text[length] = '\0';
  in.at = in.text;
  return true;
}

PREP_APART inline bool write_frame(const input& in, const char* body, std::size_t size) {
  char head[8];
  for (int i = 0; i < 4; ++i) head[i] = static_cast<char>(size >> (24 - 8 * i) & 255);
  std::memcpy(head + 4, in.tag, 4);
  return write_bytes(head, 8) && write_bytes(body, size);
}

PREP_APART inline void write_thrown(output& out, const std::type_info* type, const char* message) {
  int status = 0;
  char* const readable = type ? abi::__cxa_demangle(type->name(), nullptr, nullptr, &status) : nullptr;
  const char* const name = readable ? readable : type ? type->name() : "unknown type";
  char own[300];
  if (!message) std::snprintf(own, sizeof own, "a value of type %.200s was thrown", name);
  out.size = 0;
  out.put("{\"thrown\":{\"name\":");
  out.quoted(name, ::strnlen(name, 200));
  out.put(",\"message\":");
  out.quoted(message ? message : own, ::strnlen(message ? message : own, 4000));
  out.put("}");
  if (prep_counts_calls) out.put(",\"call\":"), out.number(current_call);
  out.put("}");
  std::free(readable);
}

PREP_APART inline void answer(input& in, output& out) {
  try {
    out.put("{\"value\":");
    prep_answer(in, out);
    out.put("}");
  } catch (const too_large&) {
    out.size = 0;
    out.put("{\"tooLarge\":true}");
  } catch (const std::exception& error) {
    write_thrown(out, &typeid(error), error.what());
  } catch (const char* text) {
    write_thrown(out, &typeid(const char*), text);
  } catch (...) {
    write_thrown(out, abi::__cxa_current_exception_type(), nullptr);
  }
}

inline int serve() {
  ::fcntl(channel, F_SETFD, FD_CLOEXEC);
  input in;
  if (!read_frame(in) || !write_frame(in, "{\"ready\":true}", 14)) ::_exit(0);
  for (;;) {
    in.release();
    if (!read_frame(in)) ::_exit(0);
    output out;
    current_call = -1;
    in_test = true;
    answer(in, out);
    in_test = false;
    for (auto forget : forget_nodes)
      if (forget) forget();
    prep_flush();
    std::fflush(nullptr);
    if (!write_frame(in, out.text, out.size)) ::_exit(0);
  }
}

}  // namespace prep_harness
`
