-- The dated log of what was done with and for a person. Free texts are short and never leave the post.
CREATE TABLE activity (
  -- An entry of the log (hoạt động).
  id           INTEGER PRIMARY KEY AUTOINCREMENT, -- row number, never used twice
  key          TEXT NOT NULL UNIQUE CHECK (length(key) = 36), -- opaque identity that travels in bundles
  version      INTEGER NOT NULL CHECK (version >= 1), -- counts the changes
  person_id    INTEGER NOT NULL REFERENCES person (id), -- with whom
  measure_id   INTEGER, -- on which ground, one of the same person; NULL: serves the person as a whole
  type         TEXT NOT NULL CHECK (type IN ('GAP', 'GD-PL', 'TL', 'TTHC', 'NGHE', 'VIEC', 'VAY', 'QUY', 'YT', 'XH', 'HOP', 'DD', 'VM', 'KT', 'XAT', 'NX', 'XM', 'VP')), -- what was done
  date         TEXT NOT NULL CHECK (date IS date(date, '+0 days')), -- when
  place        TEXT NOT NULL DEFAULT '', -- where
  with_whom    TEXT NOT NULL DEFAULT '', -- with whom
  result       TEXT NOT NULL DEFAULT '', -- outcome
  note         TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500), -- short note
  period       TEXT NOT NULL DEFAULT '' CHECK (period = '' OR period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- month a comment speaks of
  grade        TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'tot', 'kha', 'trung-binh', 'kem')), -- statutory grade of that comment (NĐ231/2026 Điều 8.3)
  step_text    TEXT, -- the agreed next step
  step_due_on  TEXT CHECK (step_due_on IS date(step_due_on, '+0 days')), -- by when
  step_done_on TEXT CHECK (step_done_on IS date(step_done_on, '+0 days')), -- done on; NULL: still owed
  officer_id   INTEGER REFERENCES app_user (id), -- who did it
  group_key    TEXT CHECK (length(group_key) = 36), -- the same for entries made for several people at once
  external_ref TEXT UNIQUE CHECK (external_ref <> ''), -- number in the list the entry came from
  created_at   TEXT NOT NULL, -- instant, UTC
  FOREIGN KEY (measure_id, person_id) REFERENCES measure (id, person_id)
) STRICT;

CREATE INDEX activity_by_person ON activity (person_id, date DESC, id DESC, type);
CREATE INDEX activity_by_measure ON activity (measure_id) WHERE measure_id IS NOT NULL;
CREATE INDEX activity_open_step ON activity (step_due_on, person_id) WHERE step_due_on IS NOT NULL AND step_done_on IS NULL;
CREATE INDEX activity_by_group ON activity (group_key) WHERE group_key IS NOT NULL;
CREATE INDEX activity_by_period ON activity (period, person_id) WHERE period <> '';

CREATE TABLE activity_template (
  -- A ready-made entry for the quick log, the post's own.
  id     INTEGER PRIMARY KEY, -- row number
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''), -- shown in the list
  type   TEXT NOT NULL CHECK (type <> ''), -- activity type
  place  TEXT NOT NULL DEFAULT '', -- where
  result TEXT NOT NULL DEFAULT '', -- outcome
  note   TEXT NOT NULL DEFAULT '', -- note
  uses   INTEGER NOT NULL DEFAULT 0 -- how often it was used: the list's order
) STRICT;

PRAGMA user_version = 5;
