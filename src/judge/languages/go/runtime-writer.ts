import { answerLimit } from '../../harness/protocol.ts'
import { judgePackage } from './runtime-reader.ts'

/** Writes JSON, up to the size that an answer may have. */
export const writerSource = `package ${judgePackage}

import (
	"math"
	"strconv"
	"unicode/utf8"
)

const (
	limit    = ${answerLimit}
	maxNodes = 5_000_000
	hex      = "0123456789abcdef"
)

type tooLarge struct{}

type Writer struct{ bytes []byte }

func (out *Writer) check(more int) {
	if len(out.bytes)+more > limit {
		panic(tooLarge{})
	}
}

// Raw writes JSON as it is.
func (out *Writer) Raw(json string) {
	out.check(len(json))
	out.bytes = append(out.bytes, json...)
}

// Size is what was written; Cut takes back what came after it.
func (out *Writer) Size() int { return len(out.bytes) }

func (out *Writer) Cut(size int) { out.bytes = out.bytes[:size] }

// Full tells whether so many nodes must be a cycle.
func (out *Writer) Full(nodes int) bool { return nodes > maxNodes }

// Mismatch writes a value that its type does not allow, in words.
func (out *Writer) Mismatch(words string) {
	out.Raw("{\\"$\\":")
	out.text(words)
	out.Raw("}")
}

func (out *Writer) long(value int64) {
	out.check(20)
	out.bytes = strconv.AppendInt(out.bytes, value, 10)
}

func (out *Writer) float(value float64) {
	switch {
	case value != value:
		out.Raw("\\"NaN\\"")
	case value > math.MaxFloat64:
		out.Raw("\\"Infinity\\"")
	case value < -math.MaxFloat64:
		out.Raw("\\"-Infinity\\"")
	case value == 0 && math.Signbit(value):
		out.Raw("\\"-0\\"")
	default:
		out.check(32)
		out.bytes = strconv.AppendFloat(out.bytes, value, 'g', -1, 64)
	}
}

func (out *Writer) text(text string) {
	out.check(len(text))
	out.Raw("\\"")
	for i := 0; i < len(text); {
		unit := text[i]
		if unit >= utf8.RuneSelf {
			point, size := utf8.DecodeRuneInString(text[i:])
			out.check(4)
			out.bytes = utf8.AppendRune(out.bytes, point)
			i += size
			continue
		}
		switch {
		case unit == '"' || unit == '\\\\':
			out.check(2)
			out.bytes = append(out.bytes, '\\\\', unit)
		case unit < ' ':
			out.check(6)
			out.bytes = append(out.bytes, '\\\\', 'u', '0', '0', hex[unit>>4], hex[unit&15])
		default:
			out.check(1)
			out.bytes = append(out.bytes, unit)
		}
		i++
	}
	out.Raw("\\"")
}
`
