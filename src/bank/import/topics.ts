import { type Topic, topics } from '../../model/problem.ts'

/** Other words for our topics, in small letters and without signs. */
const aliases: ReadonlyMap<string, Topic> = new Map([
  ['array', 'arrays'],
  ['prefix sum', 'arrays'],
  ['prefix sums', 'arrays'],
  ['sorting', 'arrays'],
  ['hash', 'hashing'],
  ['hash table', 'hashing'],
  ['hashmap', 'hashing'],
  ['map', 'hashing'],
  ['set', 'hashing'],
  ['string', 'strings'],
  ['parsing', 'strings'],
  ['two pointer', 'two-pointers'],
  ['bisection', 'binary-search'],
  ['stacks', 'stack'],
  ['queues', 'queue'],
  ['deque', 'queue'],
  ['linked lists', 'linked-list'],
  ['tree', 'trees'],
  ['binary search tree', 'bst'],
  ['trie', 'tries'],
  ['heaps', 'heap'],
  ['priority queue', 'heap'],
  ['recursion', 'backtracking'],
  ['complete search', 'backtracking'],
  ['brute force', 'backtracking'],
  ['graph', 'graphs'],
  ['bfs', 'graphs'],
  ['dfs', 'graphs'],
  ['shortest path', 'advanced-graphs'],
  ['shortest paths', 'advanced-graphs'],
  ['dijkstra', 'advanced-graphs'],
  ['mst', 'advanced-graphs'],
  ['minimum spanning tree', 'advanced-graphs'],
  ['flow', 'advanced-graphs'],
  ['max flow', 'advanced-graphs'],
  ['union find', 'advanced-graphs'],
  ['topological sort', 'advanced-graphs'],
  ['dp', 'dp-1d'],
  ['dynamic programming', 'dp-1d'],
  ['knapsack', 'dp-2d'],
  ['interval', 'intervals'],
  ['mathematics', 'math'],
  ['number theory', 'math'],
  ['combinatorics', 'math'],
  ['geometry', 'math'],
  ['probability', 'math'],
  ['primes', 'math'],
  ['bits', 'bit-manipulation'],
  ['bitmask', 'bit-manipulation'],
  ['bitwise', 'bit-manipulation'],
  ['grid', 'matrix'],
  ['matrices', 'matrix'],
  ['simulation', 'design'],
])

/** A problem has at most so many topics. */
export const mostTopics = 4

/** The topics that keywords of a package name; in the legacy version keywords are words of one text. */
export function topicsOf(keywords: readonly string[]): Topic[] {
  const named = [...keywords, ...keywords.flatMap((keyword) => keyword.split(/[\s,]+/))].map(topicOf)
  return [...new Set(named.filter((topic) => topic !== undefined))].slice(0, mostTopics)
}

function topicOf(keyword: string): Topic | undefined {
  const word = keyword
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
  return topics.find((topic) => topic.replaceAll('-', ' ') === word) ?? aliases.get(word)
}
