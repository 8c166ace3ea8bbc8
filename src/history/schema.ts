/**
 * The schema, as the steps that lead to it: step i brings a database from version i to version i + 1. A step
 * that was released never changes; a change is a new step.
 *
 * Rows refer to each other by `key`, a small integer of this database only (a result row then costs some
 * 20 bytes, which matters with a million submissions); `id` is what other machines know, and what orders rows of one
 * instant.
 */
const first = `
CREATE TABLE rounds (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  problem TEXT NOT NULL,
  title TEXT NOT NULL,
  difficulty TEXT NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
  topics TEXT NOT NULL CHECK (json_valid(topics)),
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  minutes REAL NOT NULL CHECK (minutes > 0),
  target_minutes REAL NOT NULL CHECK (target_minutes > 0),
  workspace TEXT NOT NULL,
  file TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  deadline INTEGER NOT NULL CHECK (deadline > started_at),
  ended_at INTEGER CHECK (ended_at >= started_at),
  outcome TEXT CHECK (outcome IN ('accepted', 'gave-up', 'abandoned')),
  revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1)),
  CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT;
CREATE UNIQUE INDEX one_open_round ON rounds (ended_at IS NULL) WHERE ended_at IS NULL;
CREATE INDEX rounds_by_start ON rounds (started_at);
CREATE INDEX rounds_by_problem ON rounds (problem, started_at);

CREATE TABLE sources (
  hash TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE submissions (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  round INTEGER NOT NULL REFERENCES rounds (key),
  at INTEGER NOT NULL,
  language TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES sources (hash),
  verdict TEXT NOT NULL,
  passed INTEGER NOT NULL,
  total INTEGER NOT NULL,
  time_ms REAL NOT NULL,
  memory_kb REAL NOT NULL,
  limit_ms REAL NOT NULL,
  limit_kb REAL NOT NULL,
  isolation TEXT NOT NULL
) STRICT;
CREATE INDEX submissions_by_round ON submissions (round, at, verdict);

CREATE TABLE results (
  submission INTEGER NOT NULL REFERENCES submissions (key),
  position INTEGER NOT NULL,
  class TEXT NOT NULL,
  label TEXT,
  verdict TEXT NOT NULL,
  time_ms REAL NOT NULL,
  memory_kb REAL NOT NULL,
  message TEXT,
  PRIMARY KEY (submission, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  round INTEGER NOT NULL REFERENCES rounds (key),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;
CREATE INDEX events_by_round ON events (round, kind, at);
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
`

/** What a round was begun with; a round of before had nothing but its clock. */
const second = `
ALTER TABLE rounds ADD COLUMN rules TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(rules));
`

/** What belongs to the person and to no round: the journal, practice elsewhere, the plan. */
const third = `
CREATE TABLE entries (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;
CREATE INDEX entries_by_kind ON entries (kind, at);
CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_are_not_deleted BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
`

/**
 * The order of rows of one instant came from `key`, which another machine does not know. It now comes from the ids, whose
 * counter grows within an instant; older ids were random there, so that theirs are counted here, in the order of their
 * keys. Copies of one database come out the same.
 */
const fourth = `
DROP TRIGGER events_are_not_changed;
UPDATE events SET id = substr(events.id, 1, 14) || printf('7%03x-%04x', n >> 14 & 4095, 32768 | (n & 16383))
    || substr(events.id, 24)
  FROM (
    SELECT key, row_number() OVER same AS n, count(*) OVER (PARTITION BY round, at) AS number
    FROM events WINDOW same AS (PARTITION BY round, at ORDER BY key)
  ) AS counted
  WHERE counted.key = events.key AND counted.number > 1;
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
`

export const steps: readonly string[] = [first, second, third, fourth]

/** Marks the file as ours (`PRAGMA application_id`): 'prep' in ASCII. */
export const applicationId = 0x70726570
