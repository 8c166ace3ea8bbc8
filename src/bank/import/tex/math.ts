import type { LeftOut } from '../left-out.ts'
import { argument, deepest, environmentBody, macroName, option, type Scan } from './scan.ts'
import { mathSigns, mathWords } from './symbols.ts'

/** Macros whose argument is what they show. */
const wrappers = new Set(
  (
    'text textrm textit textbf texttt textsf textsc textnormal mathrm mathit mathbf mathtt mathsf mathcal mathbb mathfrak ' +
    'mathscr operatorname operatorname* boldsymbol bm hbox mbox overline underline bar hat widehat tilde vec dot ' +
    'underbrace overbrace boxed ensuremath emph'
  ).split(' '),
)

/** Macros that only place things. */
const silent = new Set(
  'left right big Big bigg Bigg bigl bigr Bigl Bigr middle displaystyle textstyle scriptstyle limits nolimits nonumber rm it bf'.split(
    ' ',
  ),
)

const spaces = new Map([
  ...[' ', ',', ':', ';', '>', '~', 'quad', 'qquad', 'enspace', 'thinspace'].map(
    (name) => [name, ' '] as const,
  ),
  ...['!', '/', '-'].map((name) => [name, ''] as const),
])

/** Signs that stand between two things, with room around them. */
const between = new Set([...'≤≥≠≪≫≈≡~≃≅∝×·⋆÷±∓⊕⊗∈∉∋⊂⊆⊃⊇∪∩∧∨→←↔⇒⇐⇔↦∥⊥', 'mod'])

/** A formula of TeX as a line of readable text, or as lines where it has several. Unknown macros keep their names. */
export function readMath(tex: string, leftOut: LeftOut[], depth = 0): string {
  if (depth > deepest) return tex
  const scan: Scan = { text: tex, at: 0 }
  let out = ''
  while (scan.at < tex.length) {
    const character = tex[scan.at++] ?? ''
    if (character === '\\') out += macro(scan, leftOut, depth)
    else if (character === '{') {
      scan.at--
      out += readMath(argument(scan), leftOut, depth + 1)
    } else if (character === '^' || character === '_') {
      const part = readMath(argument(scan), leftOut, depth + 1)
      out += part === '∘' ? '°' : character + grouped(part)
    } else if (character === '&' || character === '~' || /\s/.test(character)) out += ' '
    else if (character === '%') scan.at = Math.max(scan.at, tex.indexOf('\n', scan.at) + 1 || tex.length)
    else if (character !== '}') out += character
  }
  return out
    .split('\n')
    .map((line) =>
      line
        .replace(/ +/g, ' ')
        .replace(/([([]) /g, '$1')
        .replace(/ ([)\],;])/g, '$1')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')
}

/** A formula as code within a line of Markdown; a plain number needs no sign that it is one. */
export function codeSpan(formula: string): string {
  const line = formula.replaceAll('\n', ' ')
  if (line === '' || /^\d+([.,]\d+)*$/.test(line)) return line
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

function grouped(part: string): string {
  return part === '′' || /^[*+]$|^-?[\p{L}\p{N}.]+$/u.test(part) ? part : `(${part})`
}

function macro(scan: Scan, leftOut: LeftOut[], depth: number): string {
  const name = macroName(scan)
  const inner = (): string => readMath(argument(scan), leftOut, depth + 1)
  const sign = mathSigns.get(name)
  if (sign !== undefined) return between.has(sign) ? ` ${sign} ` : sign
  if (mathWords.has(name)) return ` ${name} `
  if (wrappers.has(name)) return inner()
  if (silent.has(name)) return ''
  if (/^[{}$%&#_|]$/.test(name)) return name
  const space = spaces.get(name)
  if (space !== undefined) return space
  switch (name) {
    case '\\':
      option(scan)
      return '\n'
    case 'frac':
    case 'dfrac':
    case 'tfrac': {
      const [over, under] = [inner(), inner()]
      return `${grouped(over)}/${grouped(under)}`
    }
    case 'binom': {
      const [of, choose] = [inner(), inner()]
      return `C(${of}, ${choose})`
    }
    case 'sqrt': {
      const root = option(scan)
      return `${root === undefined ? '' : `${root}-th root of `}√${grouped(inner())}`
    }
    case 'pmod':
      return ` (mod ${inner()})`
    case 'not':
      return `${inner()}\u0338`
    case 'begin': {
      const environment = argument(scan)
      const body = environmentBody(scan, environment)
      const plain = environment === 'array' ? body.replace(/^\s*\{[^}]*\}/, '') : body
      return `\n${readMath(plain, leftOut, depth + 1)}\n`
    }
    case 'label':
    case 'tag':
    case 'hspace':
    case 'phantom':
    case 'color':
      argument(scan)
      return ''
    default:
      leftOut.push({ what: `\\${name}`, why: 'macros of TeX that are not known stand as their text' })
      return ` ${name} `
  }
}
