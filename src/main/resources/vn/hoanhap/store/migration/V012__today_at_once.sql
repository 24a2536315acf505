-- The first look of a day at 50,000 people: what it needs beside the open measures is read in one piece too.

-- The agreed steps that nobody has done, with all that sorting them asks for: their texts are read only where they are shown.
DROP INDEX activity_open_step;
CREATE INDEX activity_open_step ON activity (step_due_on, id, person_id, measure_id, officer_id) WHERE step_due_on IS NOT NULL AND step_done_on IS NULL;

CREATE TABLE duty_rows_before AS SELECT id, made, packed FROM duty_rows;

DROP TABLE duty_rows;

CREATE TABLE duty_rows (
  -- What the duties are derived from, packed. One row.
  id     INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  made   INTEGER NOT NULL, -- grows whenever the copy is made or thrown away
  packed BLOB NOT NULL, -- the open measures that are not sealed; empty: none made yet, or thrown away
  sealed BLOB NOT NULL -- the open measures that are sealed, apart so that no list of the others can hold one
) STRICT;

-- Without its half of sealed measures the copy is made anew at the next look.
INSERT INTO duty_rows (id, made, packed, sealed) SELECT id, made, packed, x'' FROM duty_rows_before;

DROP TABLE duty_rows_before;

PRAGMA user_version = 12;
