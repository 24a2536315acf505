-- The police post that owns this file, and what it set for itself.
CREATE TABLE post (
  -- The post (Công an xã, phường, đặc khu). One row.
  id           INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  register_key TEXT NOT NULL CHECK (length(register_key) = 36), -- opaque identity of this register, in every bundle
  commune_code TEXT NOT NULL CHECK (commune_code GLOB '[0-9][0-9][0-9][0-9][0-9]'), -- five digits, QĐ 19/2025/QĐ-TTg
  created_at   TEXT NOT NULL, -- instant, UTC
  training     INTEGER NOT NULL CHECK (training IN (0, 1)) -- 1: fictitious people, never a real bundle
) STRICT;

CREATE TRIGGER post_training_is_for_life BEFORE UPDATE OF training, register_key, created_at ON post
WHEN NEW.training <> OLD.training OR NEW.register_key <> OLD.register_key OR NEW.created_at <> OLD.created_at
BEGIN SELECT RAISE(ABORT, 'what a register is cannot be changed'); END;

CREATE TRIGGER post_stays BEFORE DELETE ON post
BEGIN SELECT RAISE(ABORT, 'a register belongs to a post'); END;

CREATE TABLE setting (
  -- What the post set for itself: letterhead, lock time, second backup folder.
  name  TEXT PRIMARY KEY CHECK (name <> ''), -- stable name, for example lock-after-minutes
  value TEXT NOT NULL -- its text
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
