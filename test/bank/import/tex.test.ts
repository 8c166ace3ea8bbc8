import { expect, it } from 'vitest'
import { readTex } from '../../../src/bank/import/tex/read-tex.ts'

const none: ReadonlyMap<string, string> = new Map()
const markdown = (tex: string): string => readTex(tex, none).markdown
const line = (tex: string): string => markdown(tex).trimEnd()

it.each([
  ['Sections', String.raw`a \section*{Input} b \subsection{More} c`, 'a\n\n## Input\n\nb\n\n### More\n\nc'],
  ['sections as environments', String.raw`\begin{Input} a \end{Input}`, '## Input\n\na'],
  ['emphasis', String.raw`\textbf{a b} \emph{c} {\bf d} {\it e} \textsc{f}`, '**a b** *c* **d** *e* f'],
  ['code', String.raw`\texttt{a_b\_c *} {\tt x} \verb|\n{}|`, '`a_b_c *` `x` `\\n{}`'],
  ['code with a formula', String.raw`\texttt{1 $\le$ 2}`, '`1 ≤ 2`'],
  ['signs of Markdown', String.raw`a*b*c \_d\_ [e] \#f 1 < 2`, 'a\\*b\\*c \\_d\\_ \\[e\\] \\#f 1 \\< 2'],
  ['quotes and dashes', "``a'' `b' it's c--d --- e", '“a” ‘b’ it’s c–d — e'],
  ['comments', 'a% no\n   b % {\nc\\%', 'ab c%'],
  ['spaces', 'a~b\\ c\\,d \\quad e\n f', 'a b c d e f'],
  ['accents', String.raw`\"o \'{e} \aa{} \c{c} na\"{\i}ve \o`, 'ö é å ç naïve ø'],
  [
    'links',
    String.raw`\url{http://a_b.c} \href{http://x.y}{the \emph{x}}`,
    '<http://a_b.c> [the *x*](<http://x.y>)',
  ],
  ['line breaks', String.raw`a\\b \newline c`, 'a\\\nb \\\nc'],
  ['footnotes', String.raw`a\footnote{b}.`, 'a (b).'],
  [
    'sizes and places',
    String.raw`{\large a} \centering \vspace*{2mm} b \label{x} Figure~\ref{x}`,
    'a b Figure',
  ],
  ['samples', 'a\n\\nextsample\n\\remainingsamples{}', 'a'],
])('%s', (_, tex, expected) => {
  expect(line(tex)).toBe(expected)
})

it.each([
  [String.raw`1 \leq n\le10^5`, '1 ≤ n ≤ 10^5'],
  ['a_{i,j} + x_1^{n-1}', 'a_(i,j) + x_1^(n-1)'],
  [String.raw`\frac{a+b}{2}`, '(a+b)/2'],
  [String.raw`\sqrt{2} \cdot \sqrt[3]{x+1}`, '√2 · 3-th root of √(x+1)'],
  [String.raw`\lfloor \frac n2 \rfloor`, '⌊n/2 ⌋'],
  [String.raw`\{1, 2, \ldots, n\} \in \mathbb{N}`, '{1, 2, ..., n} ∈ N'],
  [String.raw`\left( x \bmod 10^9+7 \right)`, '(x mod 10^9+7)'],
  [String.raw`1\,000\,000{,}5`, '1 000 000,5'],
  [String.raw`\text{cost}(x) = \max(a, b) \textrm{ or } \binom{n}{k}`, 'cost(x) = max (a, b) or C(n, k)'],
  [String.raw`90^\circ, \pi \approx 3.14`, '90°, π ≈ 3.14'],
])('formula %s', (tex, expected) => {
  expect(line(`$${tex}$`)).toBe(`\`${expected}\``)
  expect(line(`\\(${tex}\\)`)).toBe(`\`${expected}\``)
})

it('a plain number needs no marks', () => {
  expect(line('$5$ and $1.5$')).toBe('5 and 1.5')
})

it('formulas that stand apart', () => {
  expect(line(String.raw`a $$x = 1$$ b \[ y \] \begin{align*} p &= 1 \\ q &= 2 \end{align*}`)).toBe(
    'a\n\n```\nx = 1\n```\n\nb\n\n```\ny\n```\n\n```\np = 1\nq = 2\n```',
  )
})

it('lists within lists', () => {
  const tex = String.raw`
\begin{itemize}
  \item one
  \item two {\bf x}
    \begin{enumerate} \item a \item[(b)] b \end{enumerate}
  \item three

    more
\end{itemize}`
  expect(line(tex)).toBe('- one\n\n- two **x**\n  1. a\n  - **(b)** b\n\n- three\n\n  more')
})

it('tables', () => {
  const tex = String.raw`\begin{tabular}{|l|r|} \hline
  a & $x | y$ \\ \hline \multicolumn{2}{c}{both} \\ \cline{1-2} 50\% \& & \end{tabular}`
  expect(line(tex)).toBe('| a | `x \\| y` |\n| --- | --- |\n| both |  |\n| 50% & |  |')
})

it('code as it is, within a list too', () => {
  const tex = '\\begin{itemize}\\item a\n\\begin{verbatim}\n%x  \\y\n\n\n $z\n\\end{verbatim}\n\\end{itemize}'
  expect(line(tex)).toBe('- a\n\n  ```\n  %x  \\y\n  \n  \n   $z\n  ```')
})

it('quotes', () => {
  expect(line('\\begin{quote}a\n\nb\\end{quote}')).toBe('> a\n>\n> b')
})

it('pictures are named', () => {
  const { markdown: text, leftOut } = readTex(
    String.raw`\illustration{0.4}{cat.jpg}{A \emph{cat}.} \begin{figure}[h]\includegraphics[width=2cm]{dog}\caption{Dog}\end{figure}`,
    none,
  )
  expect(text).toBe('*(A picture is left out: A cat.)*\n\n*(A picture is left out)*\n\n*Dog*\n')
  expect(leftOut.map(({ what }) => what)).toEqual(['cat.jpg', 'dog'])
})

it('what is not known stands as its text and is named once', () => {
  const { markdown: text, leftOut } = readTex(
    String.raw`\foo{a} \foo{b} \bar \begin{odd}c\end{odd} $\baz{d}$`,
    none,
  )
  expect(text).toBe('a b \\\\bar\n\nc\n\n`baz d`\n')
  expect(leftOut.map(({ what }) => what)).toEqual(['\\foo', '\\bar', '\\begin{odd}', '\\baz'])
})

it('definitions of its own, and constants', () => {
  const tex = String.raw`\newcommand{\maxn}{10^5}\newcommand{\two}[2][x]{#1-#2}\def\abs#1{|#1|}
  $n \le \maxn$, \two{b}, \two[a]{b}, $\abs{y}$, \constant{k}, $\constant{k}$`
  expect(readTex(tex, new Map([['k', '7']])).markdown).toBe('`n ≤ 10^5`, x-b, a-b, `|y|`, 7, 7\n')
})

it('the name of the problem', () => {
  const title = (tex: string) => readTex(tex, none).title
  expect(title(String.raw`\problemname{A \emph{b} $x^2$}`)).toBe('A b x^2')
  expect(title('\\problemname{$x$}\n%% plainproblemname: plain x\n')).toBe('plain x')
  expect(title(String.raw`\problemname{} a`)).toBeUndefined()
  expect(markdown(String.raw`\problemname{A} b`)).toBe('b\n')
})

it('a whole document', () => {
  const tex = String.raw`\documentclass[a4paper]{article}\usepackage{x}\newcommand{\n}{nine}\title{T}
  \begin{document}\maketitle a \n{} b\end{document}`
  expect(markdown(tex)).toBe('a nine b\n')
})

it('never fails, and always ends', () => {
  const odd = [
    '{',
    '}',
    '\\',
    '$',
    '$$',
    '\\begin{itemize}',
    '\\end{x}',
    '\\item',
    '\\verb|',
    '\\frac{',
    '$\\frac',
    '%',
    '\\newcommand{\\a}{\\a\\a}\\a $\\a$',
    '\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a',
    '{'.repeat(5000),
    '\\textbf{'.repeat(5000),
    '\\begin{quote}'.repeat(2000),
    '$\\sqrt{'.repeat(3000),
    '\\begin{tabular}{c}',
    '\\multicolumn{999999999}{c}{x} & \\begin{tabular}{c}\\multicolumn{999999999}{c}{x}\\end{tabular}',
  ]
  for (const tex of odd) expect(typeof markdown(tex)).toBe('string')
})
