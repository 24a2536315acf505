-- One ground of management over one person for a time. No legal basis, no row (domain law section 7, rule 1).
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

CREATE INDEX measure_by_person ON measure (person_id);
CREATE INDEX measure_open_kind ON measure (kind, person_id) WHERE status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers');
CREATE INDEX measure_ending ON measure (governing_end) WHERE status IN ('active', 'suspended', 'needs-review', 'ended-awaiting-papers');
CREATE INDEX measure_sealed ON measure (person_id) WHERE sealed = 1;

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

CREATE TABLE obligation (
  -- Another decision of the judgment: court fee, compensation, confiscation.
  measure_id INTEGER NOT NULL REFERENCES conviction (measure_id) ON DELETE CASCADE, -- of which conviction
  position   INTEGER NOT NULL, -- order as entered, from 0
  type       TEXT NOT NULL CHECK (type <> ''), -- court-fee, compensation …
  status     TEXT NOT NULL CHECK (status IN ('done', 'waived-by-court', 'enforcement-stopped', 'waived-by-victim', 'unpaid', 'unknown')), -- NQ01/2018 Điều 2.5b
  done_on    TEXT CHECK (done_on IS date(done_on, '+0 days')), -- day it was done
  PRIMARY KEY (measure_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sanction (
  -- The content of an administrative sanction that may be kept. No amount, no place.
  measure_id  INTEGER PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE, -- of which measure
  decree      TEXT NOT NULL DEFAULT '', -- decree applied
  citation    TEXT NOT NULL DEFAULT '', -- article, clause, point
  act         TEXT NOT NULL DEFAULT '', -- the act as the decree names it
  warning     INTEGER NOT NULL CHECK (warning IN (0, 1)), -- 1: cảnh cáo (six months), 0: other (one year)
  executed_on TEXT CHECK (executed_on IS date(executed_on, '+0 days')) -- day it was executed
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

CREATE INDEX adjustment_by_measure ON adjustment (measure_id);

PRAGMA user_version = 4;
