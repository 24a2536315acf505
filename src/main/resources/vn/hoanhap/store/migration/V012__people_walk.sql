-- Search as you type walks the list of people in order when many match. With the folded words in
-- the index of the list it reads no other page of the file.

DROP INDEX person_list;
CREATE INDEX person_list ON person (
  state, sort_key, id, open_until, awaiting_since, officer_id, search_name, search_other, search_place
);

PRAGMA user_version = 12;
