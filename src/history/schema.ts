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

/**
 * What is asked of a round again and again is kept with it, so that a long history is read without its events and
 * submissions; an export leaves it out. Triggers count, whoever adds rows. Whether a round counts as evidence depends on
 * the rounds before it, which no trigger can follow: `evidence.ts` tells it, and here it is told of what was there.
 *
 * The indexes hold all that is asked of many rounds at once: whether each was practice, and what evidence weighs.
 */
const fifth = `
DROP INDEX submissions_by_round;
CREATE INDEX submissions_by_round ON submissions (round, at, id, verdict);
CREATE INDEX events_said ON events (kind, at, round) WHERE kind IN ('noted', 'rated');

ALTER TABLE rounds ADD COLUMN hints INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rounds ADD COLUMN runs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rounds ADD COLUMN submissions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE rounds ADD COLUMN first_verdict TEXT;
ALTER TABLE rounds ADD COLUMN counts INTEGER NOT NULL DEFAULT 0 CHECK (counts IN (0, 1));
UPDATE rounds SET
  hints = (SELECT count(*) FROM events WHERE round = rounds.key AND kind = 'hinted'),
  runs = (SELECT count(*) FROM events WHERE round = rounds.key AND kind = 'ran'),
  submissions = (SELECT count(*) FROM submissions WHERE round = rounds.key),
  first_verdict = (SELECT verdict FROM submissions WHERE round = rounds.key AND verdict <> 'JE'
    ORDER BY at, submissions.id LIMIT 1);

DROP INDEX rounds_by_problem;
CREATE INDEX rounds_by_problem ON rounds (problem, started_at, ended_at, submissions);
WITH RECURSIVE counted (key) AS (
  SELECT (SELECT key FROM rounds WHERE rounds.problem = met.problem AND ended_at IS NOT NULL
      AND (submissions > 0 OR ended_at - started_at >= 120000) ORDER BY started_at, id LIMIT 1)
    FROM (SELECT DISTINCT problem FROM rounds) AS met
  UNION ALL
  SELECT (SELECT key FROM rounds WHERE rounds.problem = last.problem AND started_at >= last.started_at + 2592000000
      AND ended_at IS NOT NULL AND (submissions > 0 OR ended_at - started_at >= 120000)
      ORDER BY started_at, id LIMIT 1)
    FROM counted JOIN rounds AS last ON last.key = counted.key
)
UPDATE rounds SET counts = 1 WHERE key IN (SELECT key FROM counted);
CREATE INDEX rounds_counted ON rounds (topics, difficulty, started_at, id, ended_at, deadline, outcome, revealed)
  WHERE counts = 1;
CREATE INDEX rounds_looked ON rounds (problem)
  WHERE ended_at IS NOT NULL AND submissions = 0 AND ended_at - started_at < 120000;

CREATE TRIGGER submissions_are_counted AFTER INSERT ON submissions
BEGIN
  UPDATE rounds SET submissions = submissions + 1,
    first_verdict = (SELECT verdict FROM submissions WHERE round = NEW.round AND verdict <> 'JE'
      ORDER BY at, submissions.id LIMIT 1)
  WHERE key = NEW.round;
END;
CREATE TRIGGER hints_and_runs_are_counted AFTER INSERT ON events WHEN NEW.kind IN ('hinted', 'ran')
BEGIN
  UPDATE rounds SET hints = hints + (NEW.kind = 'hinted'), runs = runs + (NEW.kind = 'ran') WHERE key = NEW.round;
END;
`

export const steps: readonly string[] = [first, second, third, fourth, fifth]

/** Marks the file as ours (`PRAGMA application_id`): 'prep' in ASCII. */
export const applicationId = 0x70726570
