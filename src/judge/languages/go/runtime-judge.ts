import { judgePackage } from './runtime-reader.ts'

/** Name of the user's file. */
export const solutionFile = 'solution.go'

/** Bytes that a stack may have: enough for 100,000 frames, and told apart from memory that was eaten. */
const maxStack = '192 << 20'

/** The talk with the parent: frames in, answers out. */
export const judgeSource = `package ${judgePackage}

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

// Call is the call that a test of a class is in; -1 in the constructor.
var Call int

// Run answers frames on descriptor 3 until the parent closes it.
func Run(answer func(in *Reader, out *Writer), isClass bool) {
	debug.SetMaxStack(${maxStack})
	channel := os.NewFile(3, "judge")
	head := make([]byte, 8)
	for loading := true; ; loading = false {
		if _, err := io.ReadFull(channel, head); err != nil {
			os.Exit(0)
		}
		body := make([]byte, int(head[0])<<24|int(head[1])<<16|int(head[2])<<8|int(head[3]))
		if _, err := io.ReadFull(channel, body); err != nil {
			os.Exit(0)
		}
		reply := []byte("{\\"ready\\":true}")
		if !loading {
			reply = replyTo(answer, body, isClass)
		}
		for i := range head[:4] {
			head[i] = byte(len(reply) >> (24 - 8*i))
		}
		_, err := channel.Write(head)
		if err == nil {
			_, err = channel.Write(reply)
		}
		if err != nil {
			os.Exit(70)
		}
	}
}

func replyTo(answer func(in *Reader, out *Writer), body []byte, isClass bool) (reply []byte) {
	done := false
	defer func() {
		if done {
			return
		}
		value := recover()
		if _, large := value.(tooLarge); large {
			reply = []byte("{\\"tooLarge\\":true}")
		} else if value != nil {
			reply = thrown(value, isClass)
		}
	}()
	out := &Writer{}
	out.Raw("{\\"value\\":")
	answer(&Reader{bytes: body}, out)
	out.Raw("}")
	done = true
	return out.bytes
}

func thrown(value any, isClass bool) []byte {
	out := &Writer{}
	out.Raw("{\\"thrown\\":{\\"name\\":\\"panic\\",\\"message\\":")
	out.text(messageOf(value))
	out.Raw(",\\"frames\\":[")
	callers := make([]uintptr, 200)
	frames := runtime.CallersFrames(callers[:runtime.Callers(0, callers)])
	for count, more := 0, true; more && count < 30; {
		var frame runtime.Frame
		frame, more = frames.Next()
		if !strings.HasSuffix(frame.File, "${solutionFile}") {
			continue
		}
		if count > 0 {
			out.Raw(",")
		}
		count++
		out.Raw("{\\"line\\":")
		out.long(int64(frame.Line))
		out.Raw(",\\"function\\":")
		out.text(strings.TrimPrefix(frame.Function, "main."))
		out.Raw("}")
	}
	out.Raw("]}")
	if isClass {
		out.Raw(",\\"call\\":")
		out.long(int64(Call))
	}
	out.Raw("}")
	return out.bytes
}

func messageOf(value any) (message string) {
	defer func() {
		if recover() != nil {
			message = "a value that cannot be printed"
		}
	}()
	if err, ok := value.(error); ok {
		message = err.Error()
	} else if text, ok := value.(string); ok {
		message = text
	} else {
		message = fmt.Sprintf("%v", value)
	}
	if len(message) > 4000 {
		message = message[:4000]
	}
	return message
}
`

/** What a program of its own gets: the same bound for its stack. */
export const stackSource = `package main

import prepdebug "runtime/debug"

func init() { prepdebug.SetMaxStack(${maxStack}) }
`
