-- Leave to study or to work elsewhere is told apart from leave for private affairs: whether it counts is open (Luật 127/2025).
CREATE TABLE activity_leave_before AS SELECT activity_id, from_day, to_day, treatment FROM activity_leave;

DROP TABLE activity_leave;

CREATE TABLE activity_leave (
  -- From when to when a leave was granted that an entry of the log speaks of (giải quyết việc vắng mặt). Days, never a place.
  activity_id INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE, -- the entry
  from_day    TEXT NOT NULL CHECK (from_day IS date(from_day, '+0 days')), -- first day away
  to_day      TEXT NOT NULL CHECK (to_day IS date(to_day, '+0 days') AND to_day >= from_day), -- last day away
  treatment   INTEGER NOT NULL CHECK (treatment IN (0, 1)), -- 1: a stay in hospital that a doctor ordered, which is not counted
  work        INTEGER NOT NULL CHECK (work IN (0, 1) AND work + treatment < 2) -- 1: to study or to work elsewhere, told apart
) STRICT;

INSERT INTO activity_leave (activity_id, from_day, to_day, treatment, work)
SELECT activity_id, from_day, to_day, treatment, 0 FROM activity_leave_before;

DROP TABLE activity_leave_before;

PRAGMA user_version = 14;
