-- Search as you type: every word a prefix of any word. The texts are folded by the program (SQLite does
-- not fold đ); state is indexed as a word so that a whole answer is counted without reading people.
CREATE VIRTUAL TABLE person_search USING fts5 (
  search_name, search_other, search_place, state,
  content = 'person', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = column
);

CREATE TRIGGER person_search_add AFTER INSERT ON person
BEGIN
  INSERT INTO person_search (rowid, search_name, search_other, search_place, state)
  VALUES (NEW.id, NEW.search_name, NEW.search_other, NEW.search_place, NEW.state);
END;

CREATE TRIGGER person_search_remove AFTER DELETE ON person
BEGIN
  INSERT INTO person_search (person_search, rowid, search_name, search_other, search_place, state)
  VALUES ('delete', OLD.id, OLD.search_name, OLD.search_other, OLD.search_place, OLD.state);
END;

CREATE TRIGGER person_search_change AFTER UPDATE OF search_name, search_other, search_place, state ON person
WHEN NEW.search_name <> OLD.search_name OR NEW.search_other <> OLD.search_other
  OR NEW.search_place <> OLD.search_place OR NEW.state <> OLD.state
BEGIN
  INSERT INTO person_search (person_search, rowid, search_name, search_other, search_place, state)
  VALUES ('delete', OLD.id, OLD.search_name, OLD.search_other, OLD.search_place, OLD.state);
  INSERT INTO person_search (rowid, search_name, search_other, search_place, state)
  VALUES (NEW.id, NEW.search_name, NEW.search_other, NEW.search_place, NEW.state);
END;

PRAGMA user_version = 8;
