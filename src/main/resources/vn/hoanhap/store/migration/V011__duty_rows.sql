-- What the duties are derived from, packed for the first look of a day at 50,000 people. A copy and no more: the
-- triggers name whose records changed since it was made, so that no program can read it as if it were still true.
CREATE TABLE duty_rows (
  -- The open measures that are not sealed, of the whole post in one piece. One row.
  id     INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  made   INTEGER NOT NULL, -- grows whenever the copy is made or thrown away
  packed BLOB NOT NULL -- the measures; empty: none made yet, or thrown away
) STRICT;

INSERT INTO duty_rows (id, made, packed) VALUES (1, 0, x'');

CREATE TABLE duty_changed (
  -- Whose rows of the copy are out of date.
  person_id INTEGER PRIMARY KEY -- the person
) STRICT;

CREATE TRIGGER duty_by_new_measure AFTER INSERT ON measure
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_measure AFTER UPDATE ON measure
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_lost_measure AFTER DELETE ON measure
BEGIN INSERT INTO duty_changed SELECT OLD.person_id WHERE OLD.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_new_paper AFTER INSERT ON dossier_item
BEGIN INSERT INTO duty_changed SELECT person_id FROM measure WHERE id = NEW.measure_id AND person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_paper AFTER UPDATE ON dossier_item
BEGIN INSERT INTO duty_changed SELECT person_id FROM measure WHERE id = NEW.measure_id AND person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_lost_paper AFTER DELETE ON dossier_item
BEGIN INSERT INTO duty_changed SELECT person_id FROM measure WHERE id = OLD.measure_id AND person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_new_address AFTER INSERT ON address
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_address AFTER UPDATE ON address
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_lost_address AFTER DELETE ON address
BEGIN INSERT INTO duty_changed SELECT OLD.person_id WHERE OLD.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_person AFTER UPDATE OF officer_id, state ON person
BEGIN INSERT INTO duty_changed SELECT NEW.id WHERE NEW.id NOT IN (SELECT person_id FROM duty_changed); END;

-- Who lives in the post's commune is another question in another commune.
CREATE TRIGGER duty_by_commune AFTER UPDATE OF commune_code ON post
BEGIN UPDATE duty_rows SET made = made + 1, packed = x''; END;

CREATE TRIGGER duty_by_post AFTER INSERT ON post
BEGIN UPDATE duty_rows SET made = made + 1, packed = x''; END;

PRAGMA user_version = 11;
