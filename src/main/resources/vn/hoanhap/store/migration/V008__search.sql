-- Search as you type: every word a prefix of any word. The texts are folded by the program (SQLite does
-- not fold đ); state is indexed as a word so that a whole answer is counted without reading people. The
-- program keeps the index in step (SearchIndex): a trigger may not, because the schema is not trusted.
CREATE VIRTUAL TABLE person_search USING fts5 (
  search_name, search_other, search_place, state,
  content = 'person', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = column
);

PRAGMA user_version = 8;
