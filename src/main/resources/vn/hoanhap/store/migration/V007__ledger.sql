-- The ledger (nhật ký): append-only and hash-chained. The triggers stop mistakes; the head that travels
-- in every bundle and backup shows a chain that was cut or rewritten by someone who holds the key.
CREATE TABLE ledger (
  -- One line: every view, change, print, export, log-in and refusal.
  seq          INTEGER PRIMARY KEY, -- 1, 2, 3 … without a gap
  at           TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'), -- instant, UTC, milliseconds
  actor_id     INTEGER NOT NULL, -- who; 0: the program itself
  actor_name   TEXT NOT NULL, -- name at that time
  actor_role   TEXT NOT NULL CHECK (actor_role IN ('chief', 'officer', 'read-only')), -- role at that time
  action       TEXT NOT NULL CHECK (action GLOB '[a-z]*'), -- what was done
  subject_type TEXT NOT NULL, -- person, measure, activity, user, paper …; empty: the register
  subject_id   INTEGER NOT NULL, -- its number; 0: none
  person_id    INTEGER NOT NULL, -- the person it concerns, also through a measure or activity; 0: none
  detail       TEXT NOT NULL, -- codes and reasons; no more personal data than needed
  prev_hash    BLOB NOT NULL CHECK (length(prev_hash) = 32), -- hash of the line before; zeros for the first
  hash         BLOB NOT NULL CHECK (length(hash) = 32) -- SHA-256 of this line and prev_hash
) STRICT;

CREATE INDEX ledger_by_person ON ledger (person_id) WHERE person_id <> 0;

CREATE TABLE ledger_head (
  -- The newest line, so that a cut tail shows. One row.
  id   INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  seq  INTEGER NOT NULL, -- its number
  hash BLOB NOT NULL CHECK (length(hash) = 32) -- its hash
) STRICT;

INSERT INTO ledger_head (id, seq, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger
WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE seq = NEW.seq - 1 AND hash = NEW.prev_hash)
BEGIN SELECT RAISE(ABORT, 'a ledger line must follow the one before'); END;

CREATE TRIGGER ledger_moves_head AFTER INSERT ON ledger
BEGIN UPDATE ledger_head SET seq = NEW.seq, hash = NEW.hash; END;

CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger line is never changed'); END;

CREATE TRIGGER ledger_is_not_cut BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger line is never removed'); END;

CREATE TABLE change (
  -- One changed field, under the ledger line that changed it.
  id          INTEGER PRIMARY KEY, -- row number
  ledger_seq  INTEGER NOT NULL REFERENCES ledger (seq), -- the ledger line
  record_type TEXT NOT NULL CHECK (record_type <> ''), -- person, measure, activity, helper …
  record_id   INTEGER NOT NULL, -- its number
  field       TEXT NOT NULL CHECK (field <> ''), -- which field
  old_value   TEXT, -- before; NULL: none, or blanked when the record was erased
  new_value   TEXT -- after; NULL: none, or blanked when the record was erased
) STRICT;

CREATE INDEX change_by_record ON change (record_type, record_id);
CREATE INDEX change_by_line ON change (ledger_seq);

CREATE TRIGGER change_is_not_rewritten BEFORE UPDATE ON change
WHEN NEW.old_value IS NOT NULL OR NEW.new_value IS NOT NULL OR NEW.ledger_seq <> OLD.ledger_seq
  OR NEW.record_type <> OLD.record_type OR NEW.record_id <> OLD.record_id OR NEW.field <> OLD.field
BEGIN SELECT RAISE(ABORT, 'history may be blanked, never rewritten'); END;

CREATE TRIGGER change_is_not_cut BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'history is never removed'); END;

PRAGMA user_version = 7;
