-- Who works with the register. Passwords are not here: each user's key slot is in the key file.
CREATE TABLE app_user (
  -- A person with access.
  id         INTEGER PRIMARY KEY AUTOINCREMENT, -- the number that ledger lines and key slots name
  name       TEXT NOT NULL CHECK (name <> '' AND length(name) <= 120), -- full name
  title      TEXT NOT NULL DEFAULT '', -- rank or post shown before the name, possibly empty
  role       TEXT NOT NULL CHECK (role IN ('chief', 'officer', 'read-only')), -- what the user may do
  active     INTEGER NOT NULL CHECK (active IN (0, 1)), -- 0: can no longer unlock
  created_at TEXT NOT NULL -- instant, UTC
) STRICT;

PRAGMA user_version = 2;
