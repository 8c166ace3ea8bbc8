/**
 * The usual headers, so that a solution that forgot one compiles. Each costs compile time (all of them 0.5 s), so a
 * header is taken only where the source has one of its names; a name that means something else costs only time.
 */
export function prelude(source: string): string {
  const words = new Set(source.match(/[A-Za-z_]\w*/g) ?? [])
  const taken = Object.entries(headers).filter(([, names]) => names.some((name) => words.has(name)))
  return `#pragma once\n${taken.map(([header]) => `#include <${header}>\n`).join('')}`
}

const split = (names: string): readonly string[] => names.split(/\s+/)

const headers: { readonly [header: string]: readonly string[] } = {
  algorithm:
    split(`sort stable_sort partial_sort nth_element reverse unique min max minmax min_element max_element minmax_element
    lower_bound upper_bound equal_range binary_search find find_if find_if_not count count_if all_of any_of none_of fill
    fill_n copy copy_n copy_if move_backward swap_ranges rotate transform remove remove_if replace replace_if partition
    stable_partition next_permutation prev_permutation is_permutation merge inplace_merge set_union set_intersection
    set_difference includes make_heap push_heap pop_heap sort_heap is_sorted is_heap for_each generate shuffle sample
    mismatch search equal lexicographical_compare adjacent_find clamp iter_swap ranges`),
  any: ['any', 'any_cast'],
  array: ['array'],
  bit: split(
    'popcount countl_zero countr_zero countl_one countr_one bit_ceil bit_floor bit_width has_single_bit bit_cast',
  ),
  bitset: ['bitset'],
  cassert: ['assert'],
  cctype: split('isdigit isalpha isalnum isspace isupper islower ispunct toupper tolower isxdigit isprint'),
  charconv: ['from_chars', 'to_chars'],
  chrono: ['chrono'],
  climits: split('INT_MAX INT_MIN LLONG_MAX LLONG_MIN LONG_MAX LONG_MIN UINT_MAX ULLONG_MAX CHAR_BIT'),
  cmath:
    split(`abs fabs sqrt cbrt pow exp log log2 log10 floor ceil round lround llround trunc fmod hypot sin cos tan asin
    acos atan atan2 isnan isinf isfinite signbit copysign NAN INFINITY M_PI`),
  complex: ['complex'],
  cstddef: ['size_t', 'ptrdiff_t', 'byte', 'max_align_t'],
  cstdint: split(
    'int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t INT32_MAX INT32_MIN INT64_MAX INT64_MIN',
  ),
  cstdio: split(
    'printf scanf puts getchar putchar fprintf sprintf snprintf sscanf fgets fputs stdin stdout stderr',
  ),
  cstdlib: split(
    'abs labs llabs atoi atol atoll strtol strtoll malloc calloc realloc free exit abort rand srand qsort',
  ),
  cstring: split('memset memcpy memmove memcmp strlen strcmp strncmp strcpy strcat strchr strstr strtok'),
  deque: ['deque'],
  exception: ['exception', 'terminate', 'exception_ptr'],
  functional: split(
    'function hash greater less equal_to plus minus multiplies bind ref cref bind_front not_fn',
  ),
  iomanip: split('setprecision setw setfill quoted'),
  iostream: split('cout cin cerr clog endl ios ios_base'),
  iterator: split(
    'back_inserter front_inserter inserter istream_iterator ostream_iterator distance advance next prev',
  ),
  limits: ['numeric_limits'],
  list: ['list'],
  map: ['map', 'multimap'],
  memory: split('unique_ptr shared_ptr weak_ptr make_unique make_shared enable_shared_from_this'),
  numbers: ['numbers'],
  numeric: split(
    'accumulate iota gcd lcm partial_sum inner_product reduce adjacent_difference exclusive_scan inclusive_scan midpoint',
  ),
  optional: ['optional', 'nullopt', 'make_optional'],
  queue: ['queue', 'priority_queue'],
  random: split('mt19937 mt19937_64 random_device uniform_int_distribution uniform_real_distribution'),
  ranges: ['views', 'ranges'],
  regex: ['regex', 'smatch', 'regex_match', 'regex_search', 'regex_replace', 'sregex_iterator'],
  set: ['set', 'multiset'],
  span: ['span'],
  sstream: split('stringstream istringstream ostringstream'),
  stack: ['stack'],
  stdexcept:
    split(`runtime_error logic_error invalid_argument out_of_range length_error domain_error range_error
    overflow_error underflow_error`),
  string: split('string to_string stoi stol stoll stoul stoull stod getline'),
  string_view: ['string_view'],
  tuple: ['tuple', 'make_tuple', 'tie', 'forward_as_tuple'],
  type_traits: split('is_same_v is_integral_v enable_if_t decay_t conditional_t is_same'),
  unordered_map: ['unordered_map', 'unordered_multimap'],
  unordered_set: ['unordered_set', 'unordered_multiset'],
  utility: split('pair make_pair swap move forward exchange'),
  variant: ['variant', 'visit', 'holds_alternative', 'monostate'],
  vector: ['vector'],
}
