import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { type Diagnosis, renderDoctor } from '../../../src/cli/render/doctor.ts'

const found: Diagnosis = {
  version: '1.2.3',
  node: '20.20.0',
  platform: 'linux x64',
  isolation: { name: 'group', description: 'own process group, resource limits and environment' },
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
      runtime: '/usr/bin/python3',
      version: 'Python 3.11.2',
      remedy: 'Install Python.',
    },
    {
      id: 'go',
      name: 'Go',
      runtime: null,
      version: null,
      remedy: 'Install Go 1.18 or newer (Debian, Ubuntu: apt install golang-go).',
    },
  ],
}

it('tells what is there, and what to do for the rest', () => {
  expect(renderDoctor(found, { columns: 60, paint: plainPaint })).toMatchInlineSnapshot(`
    "prep       1.2.3, Node 20.20.0, linux x64
    isolation  group: own process group, resource limits and
               environment
    data       /home/kim/.local/share/prep
    cache      /home/kim/.cache/prep
    settings   /home/kim/.config/prep
    bank       /opt/prep/problems (25 problems)

    ✓ Python  Python 3.11.2 (/usr/bin/python3)
    ✗ Go      Install Go 1.18 or newer (Debian, Ubuntu: apt
              install golang-go).
    "
  `)
})

it('fits the columns', () => {
  for (const columns of [40, 60, 200])
    for (const line of renderDoctor(found, { columns, paint: plainPaint }).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
})
