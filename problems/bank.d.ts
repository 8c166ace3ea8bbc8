/**
 * What the TypeScript of a bank may use without importing it: the nodes that a solution gets, and the random
 * source that a generator gets. Types only: the judge supplies the values.
 */

/** A node of a singly linked list. The empty list is null. */
declare class ListNode<T> {
  val: T
  next: ListNode<T> | null
  constructor(val: T, next?: ListNode<T> | null)
}

/** A node of a binary tree. The empty tree is null. */
declare class TreeNode<T> {
  val: T
  left: TreeNode<T> | null
  right: TreeNode<T> | null
  constructor(val: T, left?: TreeNode<T> | null, right?: TreeNode<T> | null)
}

/** The only source of chance that a generator has: the same seed gives the same numbers on every machine. */
interface Random {
  /** An integer, both ends included; exact for any range within the safe integers. */
  int(min: number, max: number): number
  /** An integer of 64 bits, both ends included. */
  long(min: bigint, max: bigint): bigint
  /** One element, each as likely as the others. */
  pick<T>(items: readonly T[]): T
  /** A new array with the same elements in random order. */
  shuffle<T>(items: readonly T[]): T[]
}
