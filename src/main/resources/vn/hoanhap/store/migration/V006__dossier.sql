-- Who was assigned to help, and the papers a file must hold.
CREATE TABLE helper (
  -- The organisation or person assigned (NĐ231/2026 Điều 12; TT10/2024 Điều 10).
  id              INTEGER PRIMARY KEY AUTOINCREMENT, -- row number
  measure_id      INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE, -- for which measure
  name            TEXT NOT NULL CHECK (name <> ''), -- who
  organisation    TEXT NOT NULL DEFAULT '', -- of which organisation
  phone           TEXT NOT NULL DEFAULT '', -- telephone
  proposed_on     TEXT CHECK (proposed_on IS date(proposed_on, '+0 days')), -- day the post proposed
  decision_number TEXT, -- number of the Chairman's decision
  decided_on      TEXT CHECK (decided_on IS date(decided_on, '+0 days')), -- its date
  from_date       TEXT CHECK (from_date IS date(from_date, '+0 days')), -- in charge from
  until_date      TEXT CHECK (until_date IS date(until_date, '+0 days')), -- in charge until; NULL: in charge
  CHECK (until_date IS NULL OR from_date IS NULL OR until_date >= from_date)
) STRICT;

CREATE INDEX helper_by_measure ON helper (measure_id);

CREATE TABLE dossier_item (
  -- Whether a paper of the checklist is in the file (hồ sơ).
  measure_id   INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE, -- of which measure
  code         TEXT NOT NULL CHECK (code <> ''), -- the paper, as the checklist data names it
  state        TEXT NOT NULL CHECK (state IN ('present', 'missing', 'not-applicable')), -- in the file or not
  paper_number TEXT NOT NULL DEFAULT '', -- its number
  paper_date   TEXT CHECK (paper_date IS date(paper_date, '+0 days')), -- its date
  reason       TEXT NOT NULL DEFAULT '', -- why it is not applicable
  PRIMARY KEY (measure_id, code)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 6;
