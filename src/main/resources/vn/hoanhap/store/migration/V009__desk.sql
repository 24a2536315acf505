-- What the desk remembers between two sessions.
CREATE TABLE draft (
  -- A half-typed form, kept through a lock or a crash, per user.
  user_id  INTEGER NOT NULL REFERENCES app_user (id), -- who typed
  form     TEXT NOT NULL CHECK (form <> ''), -- which form: person-add, measure-add:12
  field    TEXT NOT NULL CHECK (field <> ''), -- which field
  value    TEXT NOT NULL, -- its text
  saved_at TEXT NOT NULL, -- instant, UTC
  PRIMARY KEY (user_id, form, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_filter (
  -- A user's own named filter of the list of people.
  id      INTEGER PRIMARY KEY, -- row number
  user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose
  name    TEXT NOT NULL CHECK (name <> ''), -- shown in the list
  content TEXT NOT NULL, -- the filter, one name=value a line
  UNIQUE (user_id, name)
) STRICT;

CREATE TABLE distinct_pair (
  -- Two records that were declared to be two different people.
  one_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- the lower number
  other_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- the higher number
  user_id  INTEGER NOT NULL, -- who said so
  at       TEXT NOT NULL, -- instant, UTC
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 9;
