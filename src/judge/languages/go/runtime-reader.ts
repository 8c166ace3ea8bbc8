/** Package of the judge's own code, so that the user's names hide nothing of what it uses. */
export const judgePackage = 'prepjudge'

/** Reads JSON of the shape that the types promise, straight from the bytes of a frame. */
export const readerSource = `package ${judgePackage}

import (
	"math"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

type Reader struct {
	bytes []byte
	at    int
}

// Open goes into a list.
func (in *Reader) Open() { in.at++ }

// More tells whether the list goes on; it goes to its next item, or out of the list.
func (in *Reader) More() bool {
	switch in.bytes[in.at] {
	case ']':
		in.at++
		return false
	case ',':
		in.at++
	}
	return true
}

// Key goes to the value of the next key of an object, which is known.
func (in *Reader) Key(name string) { in.at += len(name) + 4 }

// Nothing goes over a null, where one is.
func (in *Reader) Nothing() bool {
	if in.bytes[in.at] != 'n' {
		return false
	}
	in.at += 4
	return true
}

func (in *Reader) bool() bool {
	if in.bytes[in.at] == 't' {
		in.at += 4
		return true
	}
	in.at += 5
	return false
}

func (in *Reader) digits() int64 {
	negative := in.bytes[in.at] == '-'
	if negative {
		in.at++
	}
	var value int64
	for ; in.bytes[in.at] >= '0' && in.bytes[in.at] <= '9'; in.at++ {
		value = value*10 - int64(in.bytes[in.at]-'0')
	}
	if negative {
		return value
	}
	return -value
}

func (in *Reader) long() int64 {
	in.at++
	value := in.digits()
	in.at++
	return value
}

func (in *Reader) float() float64 {
	if in.bytes[in.at] == '"' {
		switch in.text() {
		case "Infinity":
			return math.Inf(1)
		case "-Infinity":
			return math.Inf(-1)
		case "-0":
			return math.Copysign(0, -1)
		}
		return math.NaN()
	}
	from := in.at
	for in.at < len(in.bytes) && in.bytes[in.at] != ',' && in.bytes[in.at] != ']' {
		in.at++
	}
	value, _ := strconv.ParseFloat(string(in.bytes[from:in.at]), 64)
	return value
}

func (in *Reader) text() string {
	in.at++
	from := in.at
	in.skip()
	if in.bytes[in.at] == '"' {
		in.at++
		return string(in.bytes[from : in.at-1])
	}
	var text []byte
	for {
		text = append(text, in.bytes[from:in.at]...)
		in.at++
		if in.bytes[in.at-1] == '"' {
			return string(text)
		}
		text = utf8.AppendRune(text, in.escaped())
		from = in.at
		in.skip()
	}
}

// skip goes to the next quote or escape of a text.
func (in *Reader) skip() {
	for in.bytes[in.at] != '"' && in.bytes[in.at] != '\\\\' {
		in.at++
	}
}

func (in *Reader) escaped() rune {
	kind := in.bytes[in.at]
	in.at++
	switch kind {
	case 'n':
		return '\\n'
	case 't':
		return '\\t'
	case 'r':
		return '\\r'
	case 'b':
		return '\\b'
	case 'f':
		return '\\f'
	case 'u':
		unit := in.unit()
		if utf16.IsSurrogate(unit) && in.bytes[in.at] == '\\\\' && in.bytes[in.at+1] == 'u' {
			in.at += 2
			return utf16.DecodeRune(unit, in.unit())
		}
		return unit
	}
	return rune(kind)
}

func (in *Reader) unit() rune {
	in.at += 4
	unit, _ := strconv.ParseUint(string(in.bytes[in.at-4:in.at]), 16, 16)
	return rune(unit)
}
`
