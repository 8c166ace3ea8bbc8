import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { type Diagnosis, renderDoctor } from '../../../src/cli/render/doctor.ts'

const found: Diagnosis = {
  version: '1.2.3',
  node: '20.20.0',
  platform: 'linux x64',
  isolation: {
    name: 'group',
    description: 'own process group, resource limits and environment',
    remedies: ['Install bubblewrap.'],
  },
  limits: {
    outputKb: 8192,
    answerKb: 65_536,
    processes: 32,
    openFiles: 256,
    fileKb: 65_536,
    stackKb: 262_144,
  },
  folders: {
    data: '/home/kim/.local/share/prep',
    cache: '/home/kim/.cache/prep',
    config: '/home/kim/.config/prep',
  },
  banks: [{ root: '/opt/prep/problems', problems: 25 }],
  languages: [
    {
      id: 'python',
      name: 'Python',
      extensions: ['.py'],
      configured: false,
      runtime: '/usr/bin/python3',
      version: 'Python 3.11.2',
      remedy: 'Install Python.',
    },
    {
      id: 'go',
      name: 'Go',
      extensions: ['.go'],
      configured: false,
      runtime: null,
      version: null,
      remedy: 'Install Go 1.18 or newer (Debian, Ubuntu: apt install golang-go).',
    },
    {
      id: 'ruby',
      name: 'Ruby',
      extensions: ['.rb'],
      configured: true,
      runtime: '/usr/bin/ruby',
      version: null,
      remedy: 'Install Ruby.',
    },
  ],
}

it('tells what is there, and what to do for the rest', () => {
  expect(renderDoctor(found, { columns: 60, paint: plainPaint })).toMatchInlineSnapshot(`
    "prep       1.2.3, Node 20.20.0, linux x64
    isolation  group: own process group, resource limits and
               environment
               Install bubblewrap.
    limits     8 MB of output, 64 MB of an answer, 64 MB a file,
               256 MB of stack, 256 open files, 32 processes
    data       /home/kim/.local/share/prep
    cache      /home/kim/.cache/prep
    settings   /home/kim/.config/prep
    bank       /opt/prep/problems (25 problems)

    ✓ Python  Python 3.11.2 (/usr/bin/python3)
    ✗ Go      Install Go 1.18 or newer (Debian, Ubuntu: apt
              install golang-go).
    ✓ Ruby    no version told (/usr/bin/ruby)
              From your settings: stdio problems only.
    "
  `)
})

it('shows what others have written as it is, on one line, harmless', () => {
  const [python] = found.languages
  if (!python) throw new Error('no language')
  const odd = {
    ...python,
    name: 'A name that is longer than any\u001b[31m',
    version: 'one\u001b[2J\ntwo',
    runtime: '/x',
  }
  const text = renderDoctor({ ...found, languages: [odd] }, { columns: 60, paint: plainPaint })
  expect(text).toContain('\n✓ A name that is long…  one␛[2J two (/x)\n')
})

it('fits the columns', () => {
  for (const columns of [40, 60, 200])
    for (const line of renderDoctor(found, { columns, paint: plainPaint }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})
