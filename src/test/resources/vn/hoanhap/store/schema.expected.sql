CREATE TRIGGER change_is_not_cut BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'history is never removed'); END;

CREATE TRIGGER change_is_not_rewritten BEFORE UPDATE ON change
WHEN NEW.old_value IS NOT NULL OR NEW.new_value IS NOT NULL OR NEW.ledger_seq <> OLD.ledger_seq
  OR NEW.record_type <> OLD.record_type OR NEW.record_id <> OLD.record_id OR NEW.field <> OLD.field
BEGIN SELECT RAISE(ABORT, 'history may be blanked, never rewritten'); END;

CREATE TRIGGER duty_by_address AFTER UPDATE ON address
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_commune AFTER UPDATE OF commune_code ON post
BEGIN UPDATE duty_rows SET made = made + 1, packed = x''; END;

CREATE TRIGGER duty_by_lost_address AFTER DELETE ON address
BEGIN INSERT INTO duty_changed SELECT OLD.person_id WHERE OLD.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_lost_measure AFTER DELETE ON measure
BEGIN INSERT INTO duty_changed SELECT OLD.person_id WHERE OLD.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_lost_paper AFTER DELETE ON dossier_item
BEGIN INSERT INTO duty_changed SELECT person_id FROM measure WHERE id = OLD.measure_id AND person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_measure AFTER UPDATE ON measure
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_new_address AFTER INSERT ON address
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_new_measure AFTER INSERT ON measure
BEGIN INSERT INTO duty_changed SELECT NEW.person_id WHERE NEW.person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_new_paper AFTER INSERT ON dossier_item
BEGIN INSERT INTO duty_changed SELECT person_id FROM measure WHERE id = NEW.measure_id AND person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_paper AFTER UPDATE ON dossier_item
BEGIN INSERT INTO duty_changed SELECT person_id FROM measure WHERE id = NEW.measure_id AND person_id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_person AFTER UPDATE OF officer_id, state ON person
BEGIN INSERT INTO duty_changed SELECT NEW.id WHERE NEW.id NOT IN (SELECT person_id FROM duty_changed); END;

CREATE TRIGGER duty_by_post AFTER INSERT ON post
BEGIN UPDATE duty_rows SET made = made + 1, packed = x''; END;

CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger
WHEN NOT EXISTS (SELECT 1 FROM ledger_head WHERE seq = NEW.seq - 1 AND hash = NEW.prev_hash)
BEGIN SELECT RAISE(ABORT, 'a ledger line must follow the one before'); END;

CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger line is never changed'); END;

CREATE TRIGGER ledger_is_not_cut BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger line is never removed'); END;

CREATE TRIGGER ledger_moves_head AFTER INSERT ON ledger
BEGIN UPDATE ledger_head SET seq = NEW.seq, hash = NEW.hash; END;

CREATE TRIGGER post_stays BEFORE DELETE ON post
BEGIN SELECT RAISE(ABORT, 'a register belongs to a post'); END;

CREATE TRIGGER post_training_is_for_life BEFORE UPDATE OF training, register_key, created_at ON post
WHEN NEW.training <> OLD.training OR NEW.register_key <> OLD.register_key OR NEW.created_at <> OLD.created_at
BEGIN SELECT RAISE(ABORT, 'what a register is cannot be changed'); END;

CREATE TABLE activity (
  -- An entry of the log (hoạt động).
  id           INTEGER PRIMARY KEY AUTOINCREMENT, -- row number, never used twice
  key          TEXT NOT NULL UNIQUE CHECK (length(key) = 36), -- opaque identity that travels in bundles
  version      INTEGER NOT NULL CHECK (version >= 1), -- counts the changes
  person_id    INTEGER NOT NULL REFERENCES person (id), -- with whom
  measure_id   INTEGER, -- on which ground, one of the same person; NULL: serves the person as a whole
  type         TEXT NOT NULL CHECK (type IN ('GAP', 'GD-PL', 'TL', 'TTHC', 'NGHE', 'VIEC', 'VAY', 'QUY', 'YT', 'XH', 'HOP', 'DD', 'VM', 'KT', 'XAT', 'NX', 'XM', 'VP')), -- what was done
  date         TEXT NOT NULL CHECK (date IS date(date, '+0 days')), -- when
  place        TEXT NOT NULL DEFAULT '', -- where
  with_whom    TEXT NOT NULL DEFAULT '', -- with whom
  result       TEXT NOT NULL DEFAULT '', -- outcome
  note         TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 500), -- short note
  period       TEXT NOT NULL DEFAULT '' CHECK (period = '' OR period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- month a comment speaks of
  grade        TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'tot', 'kha', 'trung-binh', 'kem')), -- statutory grade of that comment (NĐ231/2026 Điều 8.3)
  step_text    TEXT, -- the agreed next step
  step_due_on  TEXT CHECK (step_due_on IS date(step_due_on, '+0 days')), -- by when
  step_done_on TEXT CHECK (step_done_on IS date(step_done_on, '+0 days')), -- done on; NULL: still owed
  officer_id   INTEGER REFERENCES app_user (id), -- who did it
  group_key    TEXT CHECK (length(group_key) = 36), -- the same for entries made for several people at once
  external_ref TEXT UNIQUE CHECK (external_ref <> ''), -- number in the list the entry came from
  created_at   TEXT NOT NULL, -- instant, UTC
  FOREIGN KEY (measure_id, person_id) REFERENCES measure (id, person_id)
) STRICT;

CREATE TABLE activity_leave (
  -- From when to when a leave was granted that an entry of the log speaks of (giải quyết việc vắng mặt). Days, never a place.
  activity_id INTEGER PRIMARY KEY REFERENCES activity (id) ON DELETE CASCADE, -- the entry
  from_day    TEXT NOT NULL CHECK (from_day IS date(from_day, '+0 days')), -- first day away
  to_day      TEXT NOT NULL CHECK (to_day IS date(to_day, '+0 days') AND to_day >= from_day), -- last day away
  treatment   INTEGER NOT NULL CHECK (treatment IN (0, 1)), -- 1: a stay in hospital that a doctor ordered, which is not counted
  work        INTEGER NOT NULL CHECK (work IN (0, 1) AND work + treatment < 2) -- 1: to study or to work elsewhere, told apart
) STRICT;

CREATE TABLE activity_template (
  -- A ready-made entry for the quick log, the post's own.
  id     INTEGER PRIMARY KEY, -- row number
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''), -- shown in the list
  type   TEXT NOT NULL CHECK (type <> ''), -- activity type
  place  TEXT NOT NULL DEFAULT '', -- where
  result TEXT NOT NULL DEFAULT '', -- outcome
  note   TEXT NOT NULL DEFAULT '', -- note
  uses   INTEGER NOT NULL DEFAULT 0 -- how often it was used: the list's order
) STRICT;

CREATE TABLE additional_penalty (
  -- An additional penalty of the conviction (hình phạt bổ sung).
  measure_id INTEGER NOT NULL REFERENCES conviction (measure_id) ON DELETE CASCADE, -- of which conviction
  position   INTEGER NOT NULL, -- order as entered, from 0
  type       TEXT NOT NULL CHECK (type IN ('residence-surveillance', 'residence-ban', 'post-ban', 'civic-rights', 'fine', 'confiscation')), -- loại
  text       TEXT NOT NULL DEFAULT '', -- as the judgment words it
  ends_on    TEXT CHECK (ends_on IS date(ends_on, '+0 days')), -- last day
  done_on    TEXT CHECK (done_on IS date(done_on, '+0 days')), -- day it was served or paid
  PRIMARY KEY (measure_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE adjustment (
  -- A paper that moves the end of a term.
  id          INTEGER PRIMARY KEY AUTOINCREMENT, -- row number
  measure_id  INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE, -- of which measure
  type        TEXT NOT NULL CHECK (type IN ('shortened', 'reduced', 'exempted', 'not-counted', 'paused', 'detained', 'prolonged')), -- loại
  length      TEXT CHECK (length GLOB 'P*'), -- by how much, ISO 8601 period
  days        INTEGER NOT NULL DEFAULT 0, -- or how many days
  from_date   TEXT CHECK (from_date IS date(from_date, '+0 days')), -- or from
  to_date     TEXT CHECK (to_date IS date(to_date, '+0 days')), -- to
  decision    TEXT NOT NULL DEFAULT '', -- number of the paper
  decided_on  TEXT CHECK (decided_on IS date(decided_on, '+0 days')), -- its date
  issuer      TEXT NOT NULL DEFAULT '' -- who issued it
) STRICT;

CREATE TABLE app_user (
  -- A person with access.
  id         INTEGER PRIMARY KEY AUTOINCREMENT, -- the number that ledger lines and key slots name
  name       TEXT NOT NULL CHECK (name <> '' AND length(name) <= 120), -- full name
  title      TEXT NOT NULL DEFAULT '', -- rank or post shown before the name, possibly empty
  role       TEXT NOT NULL CHECK (role IN ('chief', 'officer', 'read-only')), -- what the user may do
  active     INTEGER NOT NULL CHECK (active IN (0, 1)), -- 0: can no longer unlock
  created_at TEXT NOT NULL -- instant, UTC
) STRICT;

CREATE TABLE bundle_log (
  -- A monthly file that was built.
  sequence      INTEGER PRIMARY KEY, -- 1, 2, 3 …
  period        TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- month
  at            TEXT NOT NULL, -- instant, UTC
  user_id       INTEGER NOT NULL, -- who
  file_name     TEXT NOT NULL, -- name of the file
  digest        TEXT NOT NULL CHECK (digest <> ''), -- SHA-256 of the payload
  previous      TEXT NOT NULL, -- digest of the payload before, empty for the first
  records       INTEGER NOT NULL CHECK (records >= 0), -- how many records it holds
  ledger_seq    INTEGER NOT NULL, -- the ledger's head that it carries
  ledger_hash   TEXT NOT NULL -- its hash, hexadecimal
) STRICT;

CREATE TABLE change (
  -- One changed field, under the ledger line that changed it.
  id          INTEGER PRIMARY KEY, -- row number
  ledger_seq  INTEGER NOT NULL REFERENCES ledger (seq), -- the ledger line
  record_type TEXT NOT NULL CHECK (record_type <> ''), -- person, measure, activity, helper …
  record_id   INTEGER NOT NULL, -- its number
  field       TEXT NOT NULL CHECK (field <> ''), -- which field
  old_value   TEXT, -- before; NULL: none, or blanked when the record was erased
  new_value   TEXT -- after; NULL: none, or blanked when the record was erased
) STRICT;

CREATE TABLE contact (
  -- A relative or other person to call, and nothing more about them.
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- whose
  position  INTEGER NOT NULL, -- order as entered, from 0
  name      TEXT NOT NULL, -- name
  relation  TEXT NOT NULL, -- a plain word: vợ, anh trai
  phone     TEXT NOT NULL, -- telephone, possibly empty
  PRIMARY KEY (person_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE conviction (
  -- What expungement is computed from (bản án).
  measure_id      INTEGER PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE, -- of which measure
  offence_article TEXT, -- article of the Penal Code, digits alone
  offence_name    TEXT, -- short name of the offence
  offence_date    TEXT CHECK (offence_date IS date(offence_date, '+0 days')), -- day of the offence
  fault           TEXT CHECK (fault IN ('intentional', 'negligent')), -- lỗi
  severity        TEXT CHECK (severity IN ('less-serious', 'serious', 'very-serious', 'especially-serious')), -- loại tội (BLHS 9)
  judgment_number TEXT, -- number of the judgment
  judgment_date   TEXT CHECK (judgment_date IS date(judgment_date, '+0 days')), -- its date
  court           TEXT, -- court
  effective_date  TEXT CHECK (effective_date IS date(effective_date, '+0 days')), -- day it took effect
  penalty_type    TEXT CHECK (penalty_type IN ('warning', 'fine', 'non-custodial', 'suspended', 'prison', 'life', 'death-commuted', 'exempted')), -- hình phạt chính
  penalty_length  TEXT CHECK (penalty_length GLOB 'P*'), -- as pronounced, ISO 8601 period
  completed_on    TEXT CHECK (completed_on IS date(completed_on, '+0 days')), -- day the principal penalty was served
  amnestied       INTEGER NOT NULL CHECK (amnestied IN (0, 1)) -- 1: đặc xá
) STRICT;

CREATE TABLE distinct_pair (
  -- Two records that were declared to be two different people.
  one_id   INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- the lower number
  other_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE, -- the higher number
  user_id  INTEGER NOT NULL, -- who said so
  at       TEXT NOT NULL, -- instant, UTC
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier_item (
  -- Whether a paper of the checklist is in the file (hồ sơ).
  measure_id   INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE, -- of which measure
  code         TEXT NOT NULL CHECK (code <> ''), -- the paper, as the checklist data names it
  state        TEXT NOT NULL CHECK (state IN ('present', 'missing', 'not-applicable')), -- in the file or not
  paper_number TEXT NOT NULL DEFAULT '', -- its number
  paper_date   TEXT CHECK (paper_date IS date(paper_date, '+0 days')), -- its date
  reason       TEXT NOT NULL DEFAULT '', -- why it is not applicable
  PRIMARY KEY (measure_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  -- A half-typed form, kept through a lock or a crash, per user.
  user_id  INTEGER NOT NULL REFERENCES app_user (id), -- who typed
  form     TEXT NOT NULL CHECK (form <> ''), -- which form: person-add, measure-add:12
  field    TEXT NOT NULL CHECK (field <> ''), -- which field
  value    TEXT NOT NULL, -- its text
  saved_at TEXT NOT NULL, -- instant, UTC
  PRIMARY KEY (user_id, form, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_changed (
  -- Whose rows of the copy are out of date.
  person_id INTEGER PRIMARY KEY -- the person
) STRICT;

CREATE TABLE duty_rows (
  -- What the duties are derived from, packed. One row.
  id     INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  made   INTEGER NOT NULL, -- grows whenever the copy is made or thrown away
  packed BLOB NOT NULL, -- the open measures that are not sealed; empty: none made yet, or thrown away
  sealed BLOB NOT NULL -- the open measures that are sealed, apart so that no list of the others can hold one
) STRICT;

CREATE TABLE helper (
  -- The organisation or person assigned (NĐ231/2026 Điều 12; TT10/2024 Điều 10).
  id              INTEGER PRIMARY KEY AUTOINCREMENT, -- row number
  measure_id      INTEGER NOT NULL REFERENCES measure (id) ON DELETE CASCADE, -- for which measure
  name            TEXT NOT NULL CHECK (name <> ''), -- who
  organisation    TEXT NOT NULL DEFAULT '', -- of which organisation
  phone           TEXT NOT NULL DEFAULT '', -- telephone
  proposed_on     TEXT CHECK (proposed_on IS date(proposed_on, '+0 days')), -- day the post proposed
  decision_number TEXT, -- number of the Chairman's decision
  decided_on      TEXT CHECK (decided_on IS date(decided_on, '+0 days')), -- its date
  from_date       TEXT CHECK (from_date IS date(from_date, '+0 days')), -- in charge from
  until_date      TEXT CHECK (until_date IS date(until_date, '+0 days')), -- in charge until; NULL: in charge
  CHECK (until_date IS NULL OR from_date IS NULL OR until_date >= from_date)
) STRICT;

CREATE TABLE ledger (
  -- One line: every view, change, print, export, log-in and refusal.
  seq          INTEGER PRIMARY KEY, -- 1, 2, 3 … without a gap
  at           TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'), -- instant, UTC, milliseconds
  actor_id     INTEGER NOT NULL, -- who; 0: the program itself
  actor_name   TEXT NOT NULL, -- name at that time
  actor_role   TEXT NOT NULL CHECK (actor_role IN ('chief', 'officer', 'read-only')), -- role at that time
  action       TEXT NOT NULL CHECK (action GLOB '[a-z]*'), -- what was done
  subject_type TEXT NOT NULL, -- person, measure, activity, user, paper …; empty: the register
  subject_id   INTEGER NOT NULL, -- its number; 0: none
  person_id    INTEGER NOT NULL, -- the person it concerns, also through a measure or activity; 0: none
  detail       TEXT NOT NULL, -- codes and reasons; no more personal data than needed
  prev_hash    BLOB NOT NULL CHECK (length(prev_hash) = 32), -- hash of the line before; zeros for the first
  hash         BLOB NOT NULL CHECK (length(hash) = 32) -- SHA-256 of this line and prev_hash
) STRICT;

CREATE TABLE ledger_head (
  -- The newest line, so that a cut tail shows. One row.
  id   INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  seq  INTEGER NOT NULL, -- its number
  hash BLOB NOT NULL CHECK (length(hash) = 32) -- its hash
) STRICT;

CREATE TABLE measure (
  -- A measure (biện pháp, diện quản lý).
  id            INTEGER PRIMARY KEY AUTOINCREMENT, -- row number, never used twice
  key           TEXT NOT NULL UNIQUE CHECK (length(key) = 36), -- opaque identity that travels in bundles
  version       INTEGER NOT NULL CHECK (version >= 1), -- counts the changes
  person_id     INTEGER NOT NULL REFERENCES person (id), -- over whom
  kind          TEXT NOT NULL CHECK (kind IN ('AT', 'CTKGG', 'TTH', 'QC', 'CCT', 'TQCD', 'HOAN', 'TDC', 'CHX', 'SDTP', 'CNTN', 'CNBB', 'SCN', 'DTTT', 'GDX', 'VPHC_CB', 'VPHC_MD')), -- loại biện pháp
  basis_type    TEXT NOT NULL CHECK (basis_type IN ('judgment', 'execution-decision', 'release-certificate', 'amnesty', 'court-decision', 'police-decision', 'committee-decision', 'sanction-decision', 'facility-paper')), -- the paper it rests on
  basis_number  TEXT NOT NULL CHECK (basis_number <> ''), -- its number
  basis_date    TEXT NOT NULL CHECK (basis_date IS date(basis_date, '+0 days')), -- its date
  basis_issuer  TEXT NOT NULL CHECK (basis_issuer <> ''), -- who issued it
  basis_in_force_on TEXT CHECK (basis_in_force_on IS date(basis_in_force_on, '+0 days')), -- day in force, when not the date
  basis_article TEXT NOT NULL DEFAULT '', -- the provision it applies
  legal_start   TEXT CHECK (legal_start IS date(legal_start, '+0 days')), -- day the term runs from
  managed_from  TEXT CHECK (managed_from IS date(managed_from, '+0 days')), -- day the post received the paper
  presented_on  TEXT CHECK (presented_on IS date(presented_on, '+0 days')), -- day the person came
  length        TEXT CHECK (length GLOB 'P*'), -- pronounced length, ISO 8601 period
  stated_end    TEXT CHECK (stated_end IS date(stated_end, '+0 days')), -- last day the paper states; governs
  computed_end  TEXT CHECK (computed_end IS date(computed_end, '+0 days')), -- last day the rules give
  governing_end TEXT CHECK (governing_end IS coalesce(stated_end, computed_end)), -- last day that counts
  status        TEXT NOT NULL CHECK (status IN ('draft', 'active', 'suspended', 'needs-review', 'ended-awaiting-papers', 'closed', 'erased')), -- trạng thái
  rehab         TEXT CHECK (rehab IN ('voluntary', 'compulsory', 'substitution')), -- what came before post-rehab management
  ground        TEXT NOT NULL DEFAULT '' CHECK (length(ground) <= 500), -- note of the ground of commune education
  close_reason  TEXT CHECK (close_reason IN ('expired', 'expunged', 'lapsed', 'transferred', 'died', 'imprisoned', 'emigrated', 'missing', 'stopped', 'exempted', 'cancelled', 'replaced')), -- why it ended
  ended_on      TEXT CHECK (ended_on IS date(ended_on, '+0 days')), -- the true last day (TTLT01/2023 Điều 16)
  close_paper   TEXT, -- number of the closing paper
  close_paper_date TEXT CHECK (close_paper_date IS date(close_paper_date, '+0 days')), -- its date
  destination   TEXT, -- receiving commune of a transfer
  sealed        INTEGER NOT NULL CHECK (sealed IN (0, 1)), -- 1: juvenile file (Luật TPNCTN Điều 134)
  external_ref  TEXT UNIQUE CHECK (external_ref <> ''), -- number in the list the record came from
  created_at    TEXT NOT NULL, -- instant, UTC
  verified_on   TEXT CHECK (verified_on IS date(verified_on, '+0 days')), -- residence verified (NĐ231/2026 Điều 5.1), from the log
  plan_done_on  TEXT CHECK (plan_done_on IS date(plan_done_on, '+0 days')), -- plan made (NĐ231/2026 Điều 7)
  helper_proposed_on TEXT CHECK (helper_proposed_on IS date(helper_proposed_on, '+0 days')), -- helper proposed (NĐ231/2026 Điều 12.5)
  helper_decided_on  TEXT CHECK (helper_decided_on IS date(helper_decided_on, '+0 days')), -- helper decided
  first_met_on  TEXT CHECK (first_met_on IS date(first_met_on, '+0 days')), -- first meeting, from the log
  roll_call_on  TEXT CHECK (roll_call_on IS date(roll_call_on, '+0 days')), -- newest roll-call, from the log
  comment_period TEXT CHECK (comment_period GLOB '[12][0-9][0-9][0-9]-[01][0-9]'), -- newest month commented, from the log
  guided_on     TEXT CHECK (guided_on IS date(guided_on, '+0 days')), -- newest expungement guidance, from the log
  checked_on    TEXT CHECK (checked_on IS date(checked_on, '+0 days')), -- newest check of residence, from the log
  breach_on     TEXT CHECK (breach_on IS date(breach_on, '+0 days')), -- newest record of a breach, from the log
  reviewed_on   TEXT CHECK (reviewed_on IS date(reviewed_on, '+0 days')), -- newest review meeting, from the log
  assessed_on   TEXT CHECK (assessed_on IS date(assessed_on, '+0 days')), -- day of the newest comment or assessment, from the log
  loan_on       TEXT CHECK (loan_on IS date(loan_on, '+0 days')), -- newest step towards a loan, from the log
  reduction_from TEXT CHECK (reduction_from IS date(reduction_from, '+0 days')), -- day from which a shorter term may be proposed, as the law was asked last
  may_apply_from TEXT CHECK (may_apply_from IS date(may_apply_from, '+0 days')), -- day from which a court may be asked for expungement, as above
  reckoned_by   TEXT, -- rule book and month of that answer; NULL: to be asked again
  CHECK ((status IN ('closed', 'erased')) = (close_reason IS NOT NULL AND ended_on IS NOT NULL) OR status = 'erased'),
  CHECK (rehab IS NULL OR kind = 'SCN'),
  UNIQUE (id, person_id)
) STRICT;

CREATE TABLE obligation (
  -- Another decision of the judgment: court fee, compensation, confiscation.
  measure_id INTEGER NOT NULL REFERENCES conviction (measure_id) ON DELETE CASCADE, -- of which conviction
  position   INTEGER NOT NULL, -- order as entered, from 0
  type       TEXT NOT NULL CHECK (type <> ''), -- court-fee, compensation …
  status     TEXT NOT NULL CHECK (status IN ('done', 'waived-by-court', 'enforcement-stopped', 'waived-by-victim', 'unpaid', 'unknown')), -- NQ01/2018 Điều 2.5b
  done_on    TEXT CHECK (done_on IS date(done_on, '+0 days')), -- day it was done
  PRIMARY KEY (measure_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE VIRTUAL TABLE person_search USING fts5 (
  search_name, search_other, search_place, state,
  content = 'person', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = column
);

CREATE TABLE 'person_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'person_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'person_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'person_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE post (
  -- The post (Công an xã, phường, đặc khu). One row.
  id           INTEGER PRIMARY KEY CHECK (id = 1), -- always 1
  register_key TEXT NOT NULL CHECK (length(register_key) = 36), -- opaque identity of this register, in every bundle
  commune_code TEXT NOT NULL CHECK (commune_code GLOB '[0-9][0-9][0-9][0-9][0-9]'), -- five digits, QĐ 19/2025/QĐ-TTg
  created_at   TEXT NOT NULL, -- instant, UTC
  training     INTEGER NOT NULL CHECK (training IN (0, 1)) -- 1: fictitious people, never a real bundle
) STRICT;

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

CREATE TABLE print_log (
  -- A paper printed or saved. The serial is printed on it.
  serial   INTEGER PRIMARY KEY AUTOINCREMENT, -- number on the paper, never used twice
  at       TEXT NOT NULL, -- instant, UTC
  user_id  INTEGER NOT NULL, -- who
  report   TEXT NOT NULL CHECK (report <> ''), -- code of the report
  format   TEXT NOT NULL CHECK (format <> ''), -- pdf, xlsx …
  purpose  TEXT NOT NULL CHECK (purpose <> ''), -- why
  criteria TEXT NOT NULL DEFAULT '', -- filters, without names
  people   INTEGER NOT NULL CHECK (people >= 0) -- how many people it names
) STRICT;

CREATE TABLE sanction (
  -- The content of an administrative sanction that may be kept. No amount, no place.
  measure_id  INTEGER PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE, -- of which measure
  decree      TEXT NOT NULL DEFAULT '', -- decree applied
  citation    TEXT NOT NULL DEFAULT '', -- article, clause, point
  act         TEXT NOT NULL DEFAULT '', -- the act as the decree names it
  warning     INTEGER NOT NULL CHECK (warning IN (0, 1)), -- 1: cảnh cáo (six months), 0: other (one year)
  executed_on TEXT CHECK (executed_on IS date(executed_on, '+0 days')) -- day it was executed
) STRICT;

CREATE TABLE saved_filter (
  -- A user's own named filter of the list of people.
  id      INTEGER PRIMARY KEY, -- row number
  user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose
  name    TEXT NOT NULL CHECK (name <> ''), -- shown in the list
  content TEXT NOT NULL, -- the filter, one name=value a line
  UNIQUE (user_id, name)
) STRICT;

CREATE TABLE setting (
  -- What the post set for itself: letterhead, lock time, second backup folder.
  name  TEXT PRIMARY KEY CHECK (name <> ''), -- stable name, for example lock-after-minutes
  value TEXT NOT NULL -- its text
) STRICT, WITHOUT ROWID;

CREATE TABLE sqlite_sequence(name,seq);

CREATE INDEX activity_by_group ON activity (group_key) WHERE group_key IS NOT NULL;

CREATE INDEX activity_by_measure ON activity (measure_id) WHERE measure_id IS NOT NULL;

CREATE INDEX activity_by_period ON activity (period, person_id) WHERE period <> '';

CREATE INDEX activity_by_person ON activity (person_id, date DESC, id DESC, type);

CREATE INDEX activity_open_step ON activity (step_due_on, id, person_id, measure_id, officer_id) WHERE step_due_on IS NOT NULL AND step_done_on IS NULL;

CREATE INDEX address_by_hamlet ON address (hamlet_key, person_id) WHERE valid_to IS NULL;

CREATE INDEX address_by_person ON address (person_id);

CREATE UNIQUE INDEX address_now ON address (person_id) WHERE valid_to IS NULL;

CREATE INDEX adjustment_by_measure ON adjustment (measure_id);

CREATE INDEX change_by_line ON change (ledger_seq);

CREATE INDEX change_by_record ON change (record_type, record_id);

CREATE INDEX helper_by_measure ON helper (measure_id);

CREATE INDEX ledger_by_person ON ledger (person_id) WHERE person_id <> 0;

CREATE INDEX measure_by_person ON measure (person_id);

CREATE INDEX measure_ending ON measure (governing_end) WHERE status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers');

CREATE INDEX measure_open_kind ON measure (kind, person_id) WHERE status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers');

CREATE INDEX measure_sealed ON measure (person_id) WHERE sealed = 1;

CREATE INDEX person_by_birth ON person (birth);

CREATE INDEX person_by_name ON person (search_name);

CREATE INDEX person_by_reversed_number ON person (citizen_number_reversed);

CREATE INDEX person_draft ON person (created_at) WHERE state = 'draft';

CREATE INDEX person_list ON person (state, sort_key, id, open_until, awaiting_since, officer_id);

CREATE INDEX previous_number_by_number ON previous_number (number);

CREATE INDEX previous_number_by_reversed ON previous_number (reversed);
