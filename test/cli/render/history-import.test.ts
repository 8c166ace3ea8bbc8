import { expect, it } from 'vitest'
import { plainPaint } from '../../../src/cli/io.ts'
import { renderBackup, renderExported } from '../../../src/cli/render/export.ts'
import { renderImport } from '../../../src/cli/render/history-import.ts'
import type { ImportReport } from '../../../src/history/import.ts'
import { bracketed } from './bracketed.ts'

const none = { added: 0 }
const nothing: ImportReport = {
  rounds: { added: 0, changed: 0 },
  submissions: none,
  events: none,
  sources: none,
  entries: none,
  conflicts: [],
  conflictCount: 0,
  ended: null,
  backup: null,
}
const view = { name: 'h.jsonl', dryRun: false, columns: 60, paint: plainPaint, cwd: '/home/me' }

it('tells what an import brought, what it ended, and what differs', () => {
  const report: ImportReport = {
    ...nothing,
    rounds: { added: 3, changed: 1 },
    events: { added: 40 },
    entries: { added: 1 },
    conflicts: [
      { type: 'round', id: '019de2df-a1c0-7000-8000-000000000001', fields: ['title'], kept: 'here' },
      { type: 'round', id: '019de2df-a1c0-7000-8000-000000000002', fields: ['endedAt'], kept: 'file' },
    ],
    conflictCount: 9,
    ended: '019de2df-a1c0-7000-8000-000000000003',
    backup: '/home/me/backups/history.sqlite.import-20260501T093000000Z',
  }
  expect(`\n${renderImport(report, view)}`).toMatchInlineSnapshot(`
    "
    ✓ Imported h.jsonl
      rounds       3 new, 1 changed
      events       40 new
      entries      1 new
    ! The open round 019de2df-a1c0-7000-8000-000000000003 was
      ended as abandoned, since a round is open here
    ! round 019de2df-a1c0-7000-8000-000000000001 differs in
      title: kept as it is here
    ! round 019de2df-a1c0-7000-8000-000000000002 differs in
      endedAt: the file's counts
    ! and 7 more conflicts: --json tells them
    backup of before
      backups/history.sqlite.import-20260501T093000000Z
    "
  `)
  expect(`\n${renderImport(report, { ...view, columns: 40, paint: bracketed })}`).toMatchInlineSnapshot(`
    "
    <pass ✓> Imported h.jsonl
      <dim rounds       >3 new, 1 changed
      <dim events       >40 new
      <dim entries      >1 new
    <warn !> The open round
      019de2df-a1c0-7000-8000-000000000003
      was ended as abandoned, since a round
      is open here
    <warn !> round
      019de2df-a1c0-7000-8000-000000000001
      differs in title: kept as it is here
    <warn !> round
      019de2df-a1c0-7000-8000-000000000002
      differs in endedAt: the file's counts
    <warn !> and 7 more conflicts: --json
      tells them
    <dim backup of before> backups/history
      .sqlite.import-20260501T093000000Z
    "
  `)
})

it('tells where there is nothing new, and what would be', () => {
  expect(renderImport(nothing, view)).toBe('= Nothing new in h.jsonl\n')
  expect(renderImport({ ...nothing, rounds: { added: 0, changed: 2 } }, { ...view, dryRun: true })).toBe(
    '✓ h.jsonl would bring\n  rounds       2 changed\n',
  )
})

it('tells what an export holds, and a backup', () => {
  const counts = { rounds: 1, submissions: 2, events: 12, sources: 0, entries: 1 }
  expect(renderExported('/home/me/a/h.jsonl', counts, view)).toBe(
    '✓ a/h.jsonl: 1 round, 2 submissions, 12 events, 0 sources,\n  1 entry\n',
  )
  expect(renderBackup('/elsewhere/b.sqlite', 73_728, view)).toBe(
    '✓ /elsewhere/b.sqlite · 72 kB, checked\n→ prep import <this file> brings back what is missing\n',
  )
  expect(renderBackup('/elsewhere/b.sqlite', 73_728_000, view)).toContain('70.3 MB')
})
