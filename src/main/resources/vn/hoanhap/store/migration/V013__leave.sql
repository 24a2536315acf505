-- Days of leave were only told in words. They are counted against what the law allows, so they have days of their own.
CREATE TABLE activity_leave (
  -- From when to when a leave was granted that an entry of the log speaks of (giải quyết việc vắng mặt). Days, never a place.
  activity_id INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE, -- the entry
  from_day    TEXT NOT NULL CHECK (from_day IS date(from_day, '+0 days')), -- first day away
  to_day      TEXT NOT NULL CHECK (to_day IS date(to_day, '+0 days') AND to_day >= from_day), -- last day away
  treatment   INTEGER NOT NULL CHECK (treatment IN (0, 1)) -- 1: a stay in hospital that a doctor ordered, which is not counted
) STRICT;

PRAGMA user_version = 13;
