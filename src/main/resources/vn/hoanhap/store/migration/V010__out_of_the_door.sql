-- What left the program: papers and monthly files.
CREATE TABLE print_log (
  -- A paper printed or saved. The serial is printed on it.
  serial   INTEGER PRIMARY KEY AUTOINCREMENT, -- number on the paper, never used twice
  at       TEXT NOT NULL, -- instant, UTC
  user_id  INTEGER NOT NULL, -- who
  report   TEXT NOT NULL CHECK (report <> ''), -- code of the report
  format   TEXT NOT NULL CHECK (format <> ''), -- pdf, xlsx …
  purpose  TEXT NOT NULL CHECK (purpose <> ''), -- why
  criteria TEXT NOT NULL DEFAULT '', -- filters, without names
  people   INTEGER NOT NULL CHECK (people >= 0) -- how many people it names
) STRICT;

CREATE TABLE bundle_log (
  -- A monthly file that was built.
  sequence      INTEGER PRIMARY KEY, -- 1, 2, 3 …
  period        TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- month
  at            TEXT NOT NULL, -- instant, UTC
  user_id       INTEGER NOT NULL, -- who
  file_name     TEXT NOT NULL, -- name of the file
  digest        TEXT NOT NULL CHECK (digest <> ''), -- SHA-256 of the payload
  previous      TEXT NOT NULL, -- digest of the payload before, empty for the first
  records       INTEGER NOT NULL CHECK (records >= 0), -- how many records it holds
  ledger_seq    INTEGER NOT NULL, -- the ledger's head that it carries
  ledger_hash   TEXT NOT NULL -- its hash, hexadecimal
) STRICT;

PRAGMA user_version = 10;
