import { Document, isMap, isSeq, Scalar, visit } from 'yaml'
import type { Difficulty, Topic } from '../../model/problem.ts'
import type { Package } from './read-package.ts'
import type { PackageTest } from './tests.ts'

/** What a package does not say and a person chooses. */
export interface Choices {
  readonly id: string
  readonly topics: readonly Topic[]
  readonly difficulty: Difficulty
  /** The target. */
  readonly minutes: number
}

// Long lines stay whole: a statement's paragraphs, and a test in its line.
const style = {
  lineWidth: 0,
  blockQuote: 'literal',
  singleQuote: true,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const

/** problem.yaml of the bank for a package. */
export function problemText(read: Package, { id, topics, difficulty, minutes }: Choices): string {
  const document = new Document({
    format: 1,
    id,
    title: read.title,
    difficulty,
    minutes,
    topics,
    kind: 'stdio',
    origin: read.origin,
    ...(read.memoryMb !== undefined && { memoryMb: read.memoryMb }),
    limits: read.limits,
    compare: read.judging.compare,
    statement: read.statement.markdown,
  })
  for (const key of ['topics', 'limits', 'compare']) {
    const node = document.get(key, true)
    if (isSeq(node) || isMap(node)) node.flow = true
  }
  return document.toString(style)
}

/** tests.yaml of the bank for a package: a line a test. */
export function testsText(read: Package): string {
  const document = new Document({ tests: read.tests.tests.map((test) => testOf(test, read)) })
  const list = document.get('tests', true)
  for (const item of isSeq(list) ? list.items : []) if (isMap(item)) item.flow = true
  // A text of several lines would not stay whole within the braces of its test.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString(style)
}

function testOf(test: PackageTest, { judging }: Package): object {
  const { inFile, outFile, name, description } = test
  const [about = ''] = (description ?? '').split('\n')
  const isSample = test.class === 'sample'
  const explain = isSample ? explanation(test) : ''
  return {
    class: test.class,
    label: (isSample || about.trim() === '' ? name : `${name}: ${about}`).trim(),
    inFile,
    outFile,
    ...(explain !== '' && { explain }),
    ...judging.own(test),
  }
}

/** What the package says of a sample; its statement may show another output than the one that it is judged by. */
function explanation({ description = '', shownOutput }: PackageTest): string {
  const shown =
    shownOutput === undefined
      ? ''
      : `The statement shows this output:\n\n\`\`\`\n${shownOutput.trimEnd()}\n\`\`\``
  return [description, shown].filter((part) => part.trim() !== '').join('\n\n')
}
