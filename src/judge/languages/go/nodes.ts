import { judgePackage } from './runtime-reader.ts'

/** list_node.go: the nodes of linked lists, for the judge and, beside the solution, for an editor. */
export const listNodeSource = `package main

// ListNode is a node of a singly linked list. The empty list is nil.
type ListNode[T any] struct {
	Val  T
	Next *ListNode[T]
}
`

/** tree_node.go: the same for binary trees. */
export const treeNodeSource = `package main

// TreeNode is a node of a binary tree. The empty tree is nil.
type TreeNode[T any] struct {
	Val   T
	Left  *TreeNode[T]
	Right *TreeNode[T]
}
`

const imported = `package main

import "solution/${judgePackage}"
`

/** The codecs of both stand beside the user's code, where the nodes are. */
export const listCodecSource = `${imported}
func prepList[T interface{}](of ${judgePackage}.Codec[T]) ${judgePackage}.Codec[*ListNode[T]] {
	return ${judgePackage}.Codec[*ListNode[T]]{
		Read: func(in *${judgePackage}.Reader) *ListNode[T] {
			var before ListNode[T]
			last := &before
			for in.Open(); in.More(); {
				last.Next = &ListNode[T]{Val: of.Read(in)}
				last = last.Next
			}
			return before.Next
		},
		Write: func(out *${judgePackage}.Writer, list *ListNode[T]) {
			start := out.Size()
			count := 0
			// Brent's: the mark moves on to the node at each power of two; a cycle comes back to it.
			var mark *ListNode[T]
			power := 1
			out.Raw("[")
			for node := list; node != nil; node = node.Next {
				if node == mark {
					out.Cut(start)
					out.Mismatch("a list with a cycle")
					return
				}
				if count == power {
					mark, power = node, power*2
				}
				if count > 0 {
					out.Raw(",")
				}
				count++
				of.Write(out, node.Val)
			}
			out.Raw("]")
		},
	}
}
`

export const treeCodecSource = `${imported}
func prepTree[T interface{}](of ${judgePackage}.Codec[T]) ${judgePackage}.Codec[*TreeNode[T]] {
	return ${judgePackage}.Codec[*TreeNode[T]]{
		Read: func(in *${judgePackage}.Reader) *TreeNode[T] {
			var before TreeNode[T]
			var parents ${judgePackage}.Queue[*TreeNode[T]]
			place := &before.Left
			var right **TreeNode[T]
			for in.Open(); in.More(); {
				if !in.Nothing() {
					*place = &TreeNode[T]{Val: of.Read(in)}
					parents.Push(*place)
				}
				if right != nil {
					place = right
					right = nil
				} else if !parents.Empty() {
					parent := parents.Pop()
					place = &parent.Left
					right = &parent.Right
				}
			}
			return before.Left
		},
		Write: func(out *${judgePackage}.Writer, root *TreeNode[T]) {
			if root == nil {
				out.Raw("[]")
				return
			}
			start := out.Size()
			var parents ${judgePackage}.Queue[*TreeNode[T]]
			parents.Push(root)
			out.Raw("[")
			of.Write(out, root.Val)
			count := 1
			missing := 0
			for !parents.Empty() {
				parent := parents.Pop()
				for _, node := range [...]*TreeNode[T]{parent.Left, parent.Right} {
					if node == nil {
						missing++
						continue
					}
					for ; missing > 0; missing-- {
						out.Raw(",null")
					}
					out.Raw(",")
					of.Write(out, node.Val)
					count++
					if out.Full(count) {
						out.Cut(start)
						out.Mismatch("a tree with a cycle")
						return
					}
					parents.Push(node)
				}
			}
			out.Raw("]")
		},
	}
}
`
