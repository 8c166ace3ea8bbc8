import { writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtures, isHere, prep, root, temporary } from '../prep.ts'

/** Control characters but newline and tab, and marks that turn or hide text: none may reach a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours
const colour = /\u001b\[[\d;]*m/g

/** Programs that print escapes and bytes that are no text, answer with escapes, and throw with them. */
const programs = {
  js: {
    needs: 'node',
    source: `const escapes = '\\x1b]0;owned\\x07\\x1b[2J\\x9b31m\\u202e\\r\\b\\x00\\x7f'
export function sayIt(word) {
  for (const stream of [process.stdout, process.stderr])
    stream.write(Buffer.concat([Buffer.from(escapes), Buffer.from([0xff, 0xfe, 0xc3])]))
  if (word === 'throw') throw new Error(escapes)
  return escapes
}`,
  },
  py: {
    needs: 'python3',
    source: `import sys
escapes = "\\x1b]0;owned\\x07\\x1b[2J\\x9b31m\\u202e\\r\\b\\x00\\x7f"
def sayIt(word):
    for stream in (sys.stdout, sys.stderr):
        stream.buffer.write(escapes.encode() + b"\\xff\\xfe\\xc3")
        stream.flush()
    if word == "throw":
        raise ValueError(escapes)
    return escapes`,
  },
  cpp: {
    needs: 'g++',
    source: `#include <iostream>
#include <stdexcept>
#include <string>
using namespace std::string_literals;
const std::string escapes = "\\x1b]0;owned\\x07\\x1b[2J\\xc2\\x9b" "31m\\xe2\\x80\\xae\\r\\b\\0\\x7f\\xff\\xfe\\xc3"s;
std::string sayIt(const std::string& word) {
  std::cout << escapes << std::flush;
  std::cerr << escapes;
  if (word == "throw") throw std::runtime_error(escapes);
  return escapes;
}`,
  },
  java: {
    needs: 'javac',
    source: `class Solution {
  public String sayIt(String word) {
    String escapes = "\\u001b]0;owned\\u0007\\u001b[2J\\u009b31m\\u202e\\b\\0\\u007f\\ud83d";
    System.out.print(escapes);
    System.err.print(escapes);
    System.out.write(0xff);
    if (word.equals("throw")) throw new IllegalStateException(escapes);
    return escapes;
  }
}`,
  },
  go: {
    needs: 'go',
    source: `package main
import "os"
const escapes = "\\x1b]0;owned\\x07\\x1b[2J\\u009b31m\\u202e\\r\\b\\x00\\x7f\\xff\\xfe\\xc3"
func sayIt(word string) string {
	os.Stdout.WriteString(escapes)
	os.Stderr.WriteString(escapes)
	if word == "throw" {
		panic(escapes)
	}
	return escapes
}`,
  },
  rs: {
    needs: 'rustc',
    source: `use std::io::{stderr, stdout, Write};
pub fn say_it(word: String) -> String {
    let escapes = "\\x1b]0;owned\\x07\\x1b[2J\\u{9b}31m\\u{202e}\\r\\u{8}\\0\\x7f";
    for stream in [&mut stdout() as &mut dyn Write, &mut stderr()] {
        stream.write_all(escapes.as_bytes()).unwrap();
        stream.write_all(b"\\xff\\xfe\\xc3").unwrap();
    }
    if word == "throw" {
        panic!("{escapes}");
    }
    escapes.to_string()
}`,
  },
} as const

describe('escape sequences of a program or a bank', () => {
  let home = ''
  const run = (...args: readonly string[]) =>
    prep(...args)
      .home(home)
      // A version manager finds its compilers by the home.
      .env({ PREP_BANK: join(fixtures, 'escapes'), HOME: homedir() })
  const fileWith = (ending: string, source: string): string => {
    const file = join(temporary(), `solution.${ending}`)
    writeFileSync(file, source)
    return file
  }

  beforeAll(async () => {
    home = temporary()
    const reference = join(fixtures, 'escapes/say-it/submissions/accepted/same.ts')
    await run('judge', 'say-it', reference).expect({ code: 0 })
  })

  for (const [ending, { needs, source }] of Object.entries(programs))
    it.skipIf(!isHere(needs))(
      `.${ending}: what it prints, answers and throws is shown harmless`,
      async () => {
        const file = fileWith(ending, source)
        const { stdout, stderr } = await run('judge', 'say-it', file).expect({ code: 1 })
        expect(stdout + stderr).not.toMatch(harmful)
        expect(stdout).toMatch(/actual .*\\u001b\]0;owned\\u0007\\u001b\[2J/)
        expect(stdout).toMatch(/(error|Error|Exception|panic).*␛\]0;owned␇␛\[2J/)
        expect(stdout).toMatch(/printed\n\s+│ ␛\]0;owned␇␛\[2J/)
        expect(stdout).toMatch(/printed to stderr\n\s+│ ␛\]0;owned␇␛\[2J/)

        const colours = await run('judge', 'say-it', file).env({ FORCE_COLOR: '1' }).expect({ code: 1 })
        expect(colours.stdout).toMatch(colour)
        expect(colours.stdout.replace(colour, '')).not.toMatch(harmful)

        const asked = await run('judge', 'say-it', file, '--json').expect({ code: 1 })
        expect(asked.stdout).not.toMatch(harmful)
        expect(asked.json.tests[1].failure.message).toContain('\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e')
      },
    )

  const broken: Record<keyof typeof programs, string> = {
    js: 'export function sayIt(word) { return word \u001b[2J\u009b31m\u202e }',
    py: 'def sayIt(word):\n    return "\u001b[2J\u009b31m\u202e" word',
    cpp: '#include <string>\nint sayIt(std::string) { return "\u001b[2J\u009b31m\u202e"; }',
    java: 'class Solution { int sayIt(String word) { return "\u001b[2J\u009b31m\u202e"; } }',
    go: 'package main\nfunc sayIt(word string) int { return "\u001b[2J\u009b31m" }',
    rs: 'pub fn say_it(word: String) -> i32 { "\u001b[2J\u009b31m" }',
  }
  for (const [ending, { needs }] of Object.entries(programs))
    it.skipIf(!isHere(needs))(`.${ending}: what the compiler quotes is shown harmless`, async () => {
      const file = fileWith(ending, broken[ending as keyof typeof programs])
      for (const flags of [[], ['--json']]) {
        const { stdout, stderr } = await run('judge', 'say-it', file, ...flags).expect({ code: 1 })
        expect(stdout).toContain(flags.length > 0 ? '"verdict": "CE"' : 'CE')
        expect(stdout + stderr).not.toMatch(harmful)
      }
    })

  it.each([
    ['what it views', ['view', 'say-it']],
    ['what it lists', ['list']],
    ['a file that is not there', ['judge', 'say-it', 'no\u001b[2J\u009b31m\u202esuch.js']],
    ['a problem that is not there', ['judge', 'no\u001b[2J\u009b31m\u202esuch', join(root, 'bin/prep.js')]],
  ])('%s is shown harmless', async (_, args) => {
    const { stdout, stderr } = await run(...args).expect({})
    expect(stdout + stderr).toMatch(/\S/)
    expect(stdout + stderr).not.toMatch(harmful)
  })
})
