import { describe, expect, it } from 'vitest'
import { splitCommand } from '../../src/cli/command-words.ts'

describe('the words of a command', () => {
  it.each([
    ['ruby {file}', ['ruby', '{file}']],
    ['  gcc\t-O2  -o {out} {file}\n', ['gcc', '-O2', '-o', '{out}', '{file}']],
    ['"/opt/my tools/run" \'a b\' c\\ d', ['/opt/my tools/run', 'a b', 'c d']],
    ['say "a \\"b\\" \\\\ \\n" \'it\\n\'', ['say', 'a "b" \\ \\n', 'it\\n']],
    ['-D"A=b c"d \'\' ""', ['-DA=b cd', '', '']],
    ["awk '$1 > 2 | `x`; (y)' {file}", ['awk', '$1 > 2 | `x`; (y)', '{file}']],
    ['say "a | b > c" \\$HOME \\|', ['say', 'a | b > c', '$HOME', '|']],
    ['', []],
  ])('%s', (text, words) => {
    expect(splitCommand(text)).toEqual({ words })
  })

  it.each([
    ["say 'a", "has a ' without its end"],
    ['say "a\\"', 'has a " without its end'],
    ['say \\', 'ends in a backslash'],
    ['ruby {file} | sort', 'so that | does nothing'],
    ['ruby {file} > out', 'so that > does nothing'],
    ['a && b', 'so that & does nothing'],
    ['$HOME/bin/ruby {file}', 'so that $ does nothing'],
    ['say "$HOME"', 'so that $ does nothing'],
    ['say "`id`"', 'so that ` does nothing'],
  ])('%s is a fault', (text, fault) => {
    expect(splitCommand(text)).toEqual({ fault: expect.stringContaining(fault) })
  })
})
