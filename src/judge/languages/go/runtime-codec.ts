import { judgePackage } from './runtime-reader.ts'

/** Values of each type, from JSON and to it. */
export const codecSource = `package ${judgePackage}

// Codec reads and writes the values of one type.
type Codec[T any] struct {
	Read  func(in *Reader) T
	Write func(out *Writer, value T)
}

// Next reads the next item of a list, which is there.
func Next[T any](in *Reader, codec Codec[T]) T {
	in.More()
	return codec.Read(in)
}

var Int = Codec[int]{
	func(in *Reader) int { return int(in.digits()) },
	func(out *Writer, value int) { out.long(int64(value)) },
}

var Long = Codec[int64]{
	func(in *Reader) int64 { return in.long() },
	func(out *Writer, value int64) {
		out.Raw("\\"")
		out.long(value)
		out.Raw("\\"")
	},
}

var Float = Codec[float64]{
	func(in *Reader) float64 { return in.float() },
	func(out *Writer, value float64) { out.float(value) },
}

var Bool = Codec[bool]{
	func(in *Reader) bool { return in.bool() },
	func(out *Writer, value bool) {
		if value {
			out.Raw("true")
		} else {
			out.Raw("false")
		}
	},
}

var String = Codec[string]{
	func(in *Reader) string { return in.text() },
	func(out *Writer, value string) { out.text(value) },
}

func Optional[T any](of Codec[T]) Codec[*T] {
	return Codec[*T]{
		func(in *Reader) *T {
			if in.Nothing() {
				return nil
			}
			value := of.Read(in)
			return &value
		},
		func(out *Writer, value *T) {
			if value == nil {
				out.Raw("null")
			} else {
				of.Write(out, *value)
			}
		},
	}
}

func Array[T any](of Codec[T]) Codec[[]T] {
	return Codec[[]T]{
		func(in *Reader) []T {
			items := []T{}
			for in.Open(); in.More(); {
				items = append(items, of.Read(in))
			}
			return items[:len(items):len(items)]
		},
		func(out *Writer, items []T) {
			out.Raw("[")
			for i, item := range items {
				if i > 0 {
					out.Raw(",")
				}
				of.Write(out, item)
			}
			out.Raw("]")
		},
	}
}

// Queue holds what a tree's codec has yet to visit.
type Queue[T any] struct {
	items []T
	head  int
}

func (queue *Queue[T]) Push(item T) { queue.items = append(queue.items, item) }

func (queue *Queue[T]) Empty() bool { return queue.head == len(queue.items) }

func (queue *Queue[T]) Pop() T {
	queue.head++
	return queue.items[queue.head-1]
}
`
