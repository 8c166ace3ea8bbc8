/** The kinds of nodes that a signature names. */
export interface NodeKinds {
  readonly list: boolean
  readonly tree: boolean
}

/** prep.rs: the nodes, for an editor and for the judge alike. */
export function nodesModule({ list, tree }: NodeKinds): string {
  return [...(tree ? [treeImports] : []), ...(list ? [listNode] : []), ...(tree ? [treeNode] : [])].join('\n')
}

const treeImports = `use std::cell::RefCell;
use std::rc::Rc;
`

const listNode = `/// A node of a singly linked list. The empty list is None.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListNode<T> {
    pub val: T,
    pub next: Option<Box<ListNode<T>>>,
}

impl<T> ListNode<T> {
    pub fn new(val: T) -> Self {
        ListNode { val, next: None }
    }
}
`

const treeNode = `/// A node of a binary tree. The empty tree is None.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeNode<T> {
    pub val: T,
    pub left: Option<Rc<RefCell<TreeNode<T>>>>,
    pub right: Option<Rc<RefCell<TreeNode<T>>>>,
}

impl<T> TreeNode<T> {
    pub fn new(val: T) -> Self {
        TreeNode { val, left: None, right: None }
    }
}
`

/** What reads and writes them, for the runtime. */
export function nodeCodecs({ list, tree }: NodeKinds): string {
  return (list ? listCodec : '') + (tree ? treeCodec : '')
}

const listCodec = `
use crate::prep::ListNode;

pub struct List<C>(PhantomData<C>);

impl<C: Codec> Codec for List<C> {
    type Value = Option<Box<ListNode<C::Value>>>;

    fn read(input: &mut Input) -> Self::Value {
        let mut list = None;
        for val in Array::<C>::read(input).into_iter().rev() {
            list = Some(Box::new(ListNode { val, next: list }));
        }
        list
    }

    fn write(output: &mut Output, value: &Self::Value) -> Written {
        output.put(b"[")?;
        let mut rest = value;
        let mut first = true;
        while let Some(node) = rest {
            if !first {
                output.put(b",")?;
            }
            first = false;
            C::write(output, &node.val)?;
            rest = &node.next;
        }
        output.put(b"]")
    }
}
`

const treeCodec = `
use crate::prep::TreeNode;
use std::collections::VecDeque;
use std::cell::RefCell;
use std::rc::Rc;

/// A tree of more nodes than this is taken for a cycle.
const MOST_NODES: usize = 5_000_000;

pub struct Tree<C>(PhantomData<C>);

impl<C: Codec> Codec for Tree<C> {
    type Value = Option<Rc<RefCell<TreeNode<C::Value>>>>;

    fn read(input: &mut Input) -> Self::Value {
        let mut values = Maybe::<C>::read_all(input).into_iter();
        let mut waiting = VecDeque::new();
        let add = |value: Option<Option<C::Value>>| {
            let node = Rc::new(RefCell::new(TreeNode { val: value??, left: None, right: None }));
            Some(node)
        };
        let root = add(values.next());
        waiting.extend(root.clone());
        while let Some(parent) = waiting.pop_front() {
            if values.len() == 0 {
                break;
            }
            let (left, right) = (add(values.next()), add(values.next()));
            waiting.extend(left.clone());
            waiting.extend(right.clone());
            let mut parent = parent.borrow_mut();
            parent.left = left;
            parent.right = right;
        }
        root
    }

    fn write(output: &mut Output, value: &Self::Value) -> Written {
        let start = output.bytes.len();
        let mut queue = VecDeque::from([value.clone()]);
        let mut seen = 0;
        let mut missing = 0;
        output.put(b"[")?;
        while let Some(next) = queue.pop_front() {
            let Some(node) = next else {
                missing += 1;
                continue;
            };
            let Ok(node) = node.try_borrow() else {
                return output.mismatch(start, b"a node that is still borrowed mutably");
            };
            if seen > MOST_NODES {
                return output.mismatch(start, b"a tree with a cycle");
            }
            if seen > 0 {
                output.put(b",")?;
            }
            seen += 1;
            while missing > 0 {
                output.put(b"null,")?;
                missing -= 1;
            }
            C::write(output, &node.val)?;
            queue.push_back(node.left.clone());
            queue.push_back(node.right.clone());
        }
        output.put(b"]")
    }
}
`
