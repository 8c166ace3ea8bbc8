/** prep.hpp as an editor needs it, by the kinds of nodes that a signature names. */
export function nodesHeader(kinds: NodeKinds): string {
  return header(kinds, '')
}

/**
 * prep.hpp as a program is compiled with it: nodes come from a store that is emptied after each test, since few
 * solutions delete what they make, and a process judges many tests.
 */
export function pooledNodesHeader(kinds: NodeKinds): string {
  return `${header(kinds, pool)}${kinds.list ? listCodec : ''}${kinds.tree ? treeCodec : ''}`
}

export interface NodeKinds {
  readonly list: boolean
  readonly tree: boolean
}

const header = ({ list, tree }: NodeKinds, store: string): string =>
  `#pragma once\n#include <utility>\n${store}${list ? listNode(store !== '') : ''}${tree ? treeNode(store !== '') : ''}`

const listNode = (pooled: boolean): string => `
// A node of a singly linked list. The empty list is nullptr.
template <typename T> struct ListNode {
  T val;
  ListNode* next;
  ListNode(T val = T(), ListNode* next = nullptr) : val(std::move(val)), next(next) {}
${pooled ? operators('ListNode') : ''}};
`

const treeNode = (pooled: boolean): string => `
// A node of a binary tree. The empty tree is nullptr.
template <typename T> struct TreeNode {
  T val;
  TreeNode* left;
  TreeNode* right;
  TreeNode(T val = T(), TreeNode* left = nullptr, TreeNode* right = nullptr)
      : val(std::move(val)), left(left), right(right) {}
${pooled ? operators('TreeNode') : ''}};
`

const operators = (name: string): string => `
  static void* operator new(std::size_t size) { return prep_harness::store<${name}>::take(size); }
  static void* operator new(std::size_t, void* place) { return place; }
  static void operator delete(void* node) { prep_harness::store<${name}>::give(node); }
  static void operator delete(void*, void*) {}
`

const pool = `#include "prep-runtime.hpp"

namespace prep_harness {

/* Nodes of one kind, side by side, forgotten all at once after a test. What was made outside of a test stays. */
template <typename Node> struct store {
  enum state : std::size_t { outside, live, deleted };
  struct alignas(std::max_align_t) head { state is; };
  struct block { char* bytes; std::size_t used, capacity; };
  static inline std::vector<block> blocks;

  static void* take(std::size_t size) {
    const std::size_t width = (sizeof(head) + sizeof(Node) + alignof(head) - 1) / alignof(head) * alignof(head);
    if (!in_test || size != sizeof(Node)) return put(std::malloc(sizeof(head) + size), outside);
    if (blocks.empty() || blocks.back().used == blocks.back().capacity) {
      const std::size_t count = blocks.empty() ? 256 : blocks.back().capacity / width * 2;
      const std::size_t capacity = (count < 65536 ? count : 65536) * width;
      char* const bytes = static_cast<char*>(std::malloc(capacity));
      if (!bytes) throw std::bad_alloc();
      blocks.push_back({bytes, 0, capacity});
      register_forget();
    }
    block& last = blocks.back();
    last.used += width;
    return put(last.bytes + last.used - width, live);
  }

  static void give(void* node) {
    if (!node) return;
    head* const start = static_cast<head*>(node) - 1;
    if (start->is == outside) std::free(start);
    else start->is = deleted;
  }

 private:
  static void* put(void* place, state is) {
    if (!place) throw std::bad_alloc();
    head* const start = static_cast<head*>(place);
    start->is = is;
    return start + 1;
  }

  static void forget() {
    const std::size_t width = (sizeof(head) + sizeof(Node) + alignof(head) - 1) / alignof(head) * alignof(head);
    for (block& each : blocks) {
      if constexpr (!std::is_trivially_destructible_v<Node>)
        for (std::size_t at = 0; at < each.used; at += width) {
          head* const start = reinterpret_cast<head*>(each.bytes + at);
          if (start->is == live) reinterpret_cast<Node*>(start + 1)->~Node();
        }
      std::free(each.bytes);
    }
    blocks.clear();
  }

  static void register_forget() {
    for (auto& place : forget_nodes) {
      if (place == &forget) return;
      if (!place) return void(place = &forget);
    }
  }
};

}  // namespace prep_harness
`

const listCodec = `
namespace prep_harness {

template <typename T> struct codec<ListNode<T>*> {
  static ListNode<T>* read(input& in) {
    ListNode<T>* first = nullptr;
    ListNode<T>** last = &first;
    in.items([&] {
      *last = new ListNode<T>(codec<T>::read(in));
      last = &(*last)->next;
    });
    return first;
  }
  static void write(output& out, const ListNode<T>* node) {
    const std::size_t start = out.size;
    /* Brent's: the mark moves on to the node at each power of two; a cycle comes back to it. */
    const ListNode<T>* mark = nullptr;
    std::size_t count = 0;
    for (std::size_t power = 1; node; node = node->next) {
      if (node == mark) return out.mismatch(start, "a list with a cycle");
      if (++count == power) mark = node, power *= 2;
      out.put(count > 1 ? "," : "[");
      codec<T>::write(out, node->val);
    }
    out.put(count > 0 ? "]" : "[]");
  }
};

}  // namespace prep_harness
`

const treeCodec = `
namespace prep_harness {

template <typename T> struct codec<TreeNode<T>*> {
  static TreeNode<T>* read(input& in) {
    TreeNode<T>* root = nullptr;
    std::vector<TreeNode<T>*> queue;
    std::size_t place = 0;
    in.items([&] {
      TreeNode<T>* const node = in.take_null() ? nullptr : new TreeNode<T>(codec<T>::read(in));
      if (node) queue.push_back(node);
      if (place == 0) root = node;
      else if (place % 2 == 1) queue[(place - 1) / 2]->left = node;
      else queue[(place - 1) / 2]->right = node;
      ++place;
    });
    return root;
  }
  static void write(output& out, const TreeNode<T>* root) {
    const std::size_t start = out.size;
    std::vector<const TreeNode<T>*> queue{root};
    std::size_t missing = 0;
    out.put("[");
    for (std::size_t at = 0; at < queue.size(); ++at) {
      const TreeNode<T>* const node = queue[at];
      if (!node) {
        ++missing;
        continue;
      }
      if (queue.size() > most_nodes) return out.mismatch(start, "a tree with a cycle");
      if (at > 0) out.put(",");
      for (; missing > 0; --missing) out.put("null,");
      codec<T>::write(out, node->val);
      queue.push_back(node->left);
      queue.push_back(node->right);
    }
    out.put("]");
  }
};

}  // namespace prep_harness
`
