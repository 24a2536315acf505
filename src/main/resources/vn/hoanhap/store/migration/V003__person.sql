-- A human being, once, however many measures. No column for religion, ethnicity, parents, health,
-- images, places visited or scores: the law does not want them kept (Luật BVDLCN Điều 4; NĐ163/2026 Điều 3.4).
CREATE TABLE person (
  -- A person on the register (người được quản lý).
  id             INTEGER PRIMARY KEY AUTOINCREMENT, -- printed as HN-000123, never used twice
  key            TEXT NOT NULL UNIQUE CHECK (length(key) = 36), -- opaque identity that travels in bundles
  version        INTEGER NOT NULL CHECK (version >= 1), -- counts the changes
  full_name      TEXT NOT NULL CHECK (length(full_name) BETWEEN 1 AND 120), -- NFC, as on the identity paper
  other_name     TEXT NOT NULL DEFAULT '', -- another name in use, possibly empty
  sex            TEXT NOT NULL CHECK (sex IN ('male', 'female')), -- as on the identity paper
  birth          TEXT CHECK (birth IS date(birth, '+0 days') OR birth GLOB '[12][0-9][0-9][0-9]' OR birth GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- ISO date, or year and month, or year; NULL: not known
  citizen_number TEXT UNIQUE CHECK (length(citizen_number) = 12 AND citizen_number NOT GLOB '*[^0-9]*'), -- số định danh cá nhân; NULL: not known
  citizen_number_reversed TEXT CHECK ((citizen_number IS NULL) = (citizen_number_reversed IS NULL)), -- the digits backwards, so that the last digits find it
  number_issued_on TEXT CHECK (number_issued_on IS date(number_issued_on, '+0 days')), -- day the card was issued
  number_issuer  TEXT NOT NULL DEFAULT '', -- who issued it
  phone          TEXT NOT NULL DEFAULT '', -- telephone
  occupation     TEXT NOT NULL DEFAULT '', -- work in the person's own words
  education      TEXT NOT NULL DEFAULT '', -- schooling, for example 9/12
  employment     TEXT NOT NULL CHECK (employment IN ('stable', 'unstable', 'none', 'unknown')), -- work, as statistics count it
  officer_id     INTEGER REFERENCES app_user (id), -- cán bộ phụ trách; NULL: not assigned
  died_on        TEXT CHECK (died_on IS date(died_on, '+0 days')), -- day of death
  external_ref   TEXT UNIQUE CHECK (external_ref <> ''), -- number in the list the record came from
  created_at     TEXT NOT NULL, -- instant, UTC
  sort_key       TEXT NOT NULL, -- Vietnamese list order of the name, compared byte by byte
  search_name    TEXT NOT NULL, -- the full name folded for search
  search_other   TEXT NOT NULL DEFAULT '', -- the other name folded
  search_place   TEXT NOT NULL DEFAULT '', -- the hamlet folded, and the year of birth
  state          TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed', 'sealed', 'erased')), -- summary of the measures: draft has none, sealed has none but sealed ones
  open_until     TEXT, -- last day of the measure in force that ends last, 9999-12-31 without an end; NULL: none in force
  awaiting_since TEXT -- earliest last day among measures not closed, 0001-01-01 when a stored status says ended
) STRICT;

CREATE INDEX person_list ON person (state, sort_key, id, open_until, awaiting_since, officer_id);
CREATE INDEX person_by_reversed_number ON person (citizen_number_reversed);
CREATE INDEX person_by_name ON person (search_name);
CREATE INDEX person_by_birth ON person (birth);
CREATE INDEX person_draft ON person (created_at) WHERE state = 'draft';

CREATE TABLE previous_number (
  -- An identity number the person had before. Not unique: CMND numbers were issued twice.
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- whose
  position  INTEGER NOT NULL, -- order as entered, from 0
  number    TEXT NOT NULL CHECK (number <> ''), -- as on the old paper
  reversed  TEXT NOT NULL, -- backwards, so that the last digits find it
  issued_on TEXT CHECK (issued_on IS date(issued_on, '+0 days')), -- day of issue, if known
  issuer    TEXT, -- who issued it, if known
  PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX previous_number_by_number ON previous_number (number);
CREATE INDEX previous_number_by_reversed ON previous_number (reversed);

CREATE TABLE address (
  -- Where the person lives or lived.
  id           INTEGER PRIMARY KEY, -- row number
  person_id    INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- whose
  commune_code TEXT, -- five digits, QĐ 19/2025/QĐ-TTg, if known
  hamlet       TEXT NOT NULL DEFAULT '', -- thôn, xóm, tổ dân phố
  hamlet_key   TEXT NOT NULL DEFAULT '', -- the hamlet folded for search and filters
  text         TEXT NOT NULL DEFAULT '', -- the whole line as papers write it
  old_text     TEXT, -- the three-level form used before 2025-07-01
  valid_from   TEXT CHECK (valid_from IS date(valid_from, '+0 days')), -- first day, if known
  valid_to     TEXT CHECK (valid_to IS date(valid_to, '+0 days')), -- last day; NULL: lives there
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE UNIQUE INDEX address_now ON address (person_id) WHERE valid_to IS NULL;
CREATE INDEX address_by_person ON address (person_id);
CREATE INDEX address_by_hamlet ON address (hamlet_key, person_id) WHERE valid_to IS NULL;

CREATE TABLE contact (
  -- A relative or other person to call, and nothing more about them.
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- whose
  position  INTEGER NOT NULL, -- order as entered, from 0
  name      TEXT NOT NULL, -- name
  relation  TEXT NOT NULL, -- a plain word: vợ, anh trai
  phone     TEXT NOT NULL, -- telephone, possibly empty
  PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
