-- The record. What was read stands packed in version.reading, complete; all other tables are ways to it and can be made again from it,
-- but for corrections. Days are whole numbers since 1970-01-01, instants milliseconds since 1970-01-01T00:00Z.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Which program read it: "0.1.0".
CREATE TABLE reader (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

-- Pages, texts and readings of reports that came together, one behind the other, zstd: see store/packs.ts.
CREATE TABLE pack (id INTEGER PRIMARY KEY, dictionary INTEGER, bytes BLOB NOT NULL);

-- What the record's pages and readings have in common, learnt from some of them: packs are compressed against it.
CREATE TABLE dictionary (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);

-- A page as it was fetched, once by its content.
CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,      -- first 16 bytes of SHA-256 of the bytes
  pack INTEGER NOT NULL,            -- where it lies
  at INTEGER NOT NULL,
  length INTEGER NOT NULL
);

CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,         -- "r" and 12 characters, from the address, or the text where there is none
  url TEXT,
  site TEXT,                        -- host of the address it was read with
  title TEXT,
  publisher TEXT,
  agency TEXT,
  source TEXT NOT NULL,             -- whose report it is; copies share it
  published TEXT,                   -- EDTF
  known INTEGER,                    -- first day of it
  language TEXT,
  copy_of INTEGER,                  -- the first report known of the same origin
  version INTEGER NOT NULL,         -- the current one
  rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX report_known ON report (known);
CREATE INDEX report_rejected ON report (rejected) WHERE rejected = 1;
CREATE INDEX report_copy ON report (copy_of) WHERE copy_of IS NOT NULL;

CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  page INTEGER NOT NULL,
  input INTEGER NOT NULL,           -- digest of the page with what was known of it from outside
  text_digest BLOB NOT NULL,        -- first 16 bytes of SHA-256 of the text
  reader INTEGER NOT NULL,
  added INTEGER NOT NULL,
  pack INTEGER NOT NULL,            -- where its parts lie, one behind the other: what was known from outside (JSON), the text,
  at INTEGER NOT NULL,              -- the reading without it (see store/pack/)
  given_length INTEGER NOT NULL,
  text_length INTEGER NOT NULL,
  reading_length INTEGER NOT NULL
);
CREATE INDEX version_report ON version (report);
CREATE INDEX version_text ON version (text_digest);
CREATE INDEX version_input ON version (input);

-- Where reports came from, so that a run goes on where it stopped and nothing is opened twice.
CREATE TABLE location (
  name TEXT PRIMARY KEY,
  stamp TEXT,
  report INTEGER,
  etag TEXT,
  modified TEXT,
  state TEXT                        -- what following it needs to know, JSON
) WITHOUT ROWID;

CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,             -- lower case, no accents: for looking up
  country TEXT,
  wikidata TEXT
);
CREATE INDEX actor_folded ON actor (folded);
CREATE INDEX actor_country ON actor (country) WHERE country IS NOT NULL;

-- Which reports speak of whom.
CREATE TABLE mention (actor INTEGER, report INTEGER, PRIMARY KEY (actor, report)) WITHOUT ROWID;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  key INTEGER NOT NULL UNIQUE,      -- its id as a number: see store/event-id.ts
  of_report INTEGER,                -- the telling that began it; null once that has gone elsewhere
  of_ordinal INTEGER,
  kind INTEGER NOT NULL,            -- see store/kind-codes.ts
  status INTEGER NOT NULL,
  first INTEGER,
  last INTEGER,
  known INTEGER,                    -- first day on which a report told of it
  heard INTEGER,                    -- last such day
  place INTEGER,
  reports INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  confidence INTEGER NOT NULL,      -- hundredths
  whole INTEGER,                    -- the event it is part of
  contradicted INTEGER NOT NULL,
  reviewed INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  changed INTEGER NOT NULL          -- seconds since 1970-01-01T00:00Z
);
CREATE INDEX event_of_report ON event (of_report, of_ordinal) WHERE of_report IS NOT NULL;
CREATE INDEX event_day ON event (first, last, status, kind);
CREATE INDEX event_known ON event (known);
CREATE INDEX event_place ON event (place) WHERE place IS NOT NULL;
CREATE INDEX event_sources ON event (sources) WHERE sources > 1;
CREATE INDEX event_changed ON event (changed);
CREATE INDEX event_whole ON event (whole) WHERE whole IS NOT NULL;
CREATE INDEX event_contradicted ON event (contradicted, first) WHERE contradicted > 0;

-- Who takes part. role: see store/role-codes.ts.
CREATE TABLE party (
  actor INTEGER, event INTEGER, role INTEGER, PRIMARY KEY (actor, event, role)
) WITHOUT ROWID;
CREATE INDEX party_event ON party (event);

-- Tellings that joined an event another one had begun. ordinal: its place in the reading, from 0.
CREATE TABLE joined (
  report INTEGER, ordinal INTEGER, event INTEGER NOT NULL,
  score REAL NOT NULL, why TEXT, person INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (report, ordinal)
) WITHOUT ROWID;
CREATE INDEX joined_event ON joined (event);

-- Which event each event of a reading was put to: most have begun one of their own.
CREATE VIEW telling AS
  SELECT of_report AS report, of_ordinal AS ordinal, id AS event, 1.0 AS score, NULL AS why, 0 AS person
  FROM event WHERE of_report IS NOT NULL
  UNION ALL SELECT report, ordinal, event, score, why, person FROM joined;

-- An event that was merged into another keeps its name as a way to it.
CREATE TABLE event_alias (key TEXT PRIMARY KEY, event TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE actor_alias (key TEXT PRIMARY KEY, actor TEXT NOT NULL) WITHOUT ROWID;

-- Digests of block keys: what may be the same event shares one.
CREATE TABLE event_key (digest INTEGER, event INTEGER, PRIMARY KEY (digest, event)) WITHOUT ROWID;

-- Who says how many things in which report.
CREATE TABLE statement (
  speaker INTEGER, report INTEGER, count INTEGER NOT NULL, PRIMARY KEY (speaker, report)
) WITHOUT ROWID;

-- Counts that reports claim ("met 39 times"), one row for each that takes part. ordinal: its place in the reading, from 0.
CREATE TABLE tally (report INTEGER, ordinal INTEGER, actor INTEGER, PRIMARY KEY (report, ordinal, actor)) WITHOUT ROWID;

-- Who held which office, as the reports say it: first and last day on which one did.
CREATE TABLE office (
  actor INTEGER, title TEXT, of TEXT, first INTEGER, last INTEGER, reports INTEGER NOT NULL,
  PRIMARY KEY (actor, title, of)
) WITHOUT ROWID;

-- By what near copies of a report are found: the lowest hashes of its runs of words. What is compared is worked out again from the text.
CREATE TABLE copy_key (digest INTEGER, report INTEGER, PRIMARY KEY (digest, report)) WITHOUT ROWID;

CREATE TABLE correction (
  key TEXT PRIMARY KEY, target_kind TEXT NOT NULL, target TEXT NOT NULL, action TEXT NOT NULL,
  slot TEXT, value TEXT, others TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, why TEXT, anchor TEXT
) WITHOUT ROWID;
CREATE INDEX correction_target ON correction (target);

-- Reports whose words corrections rest on: when one is read again, they look for their targets.
CREATE TABLE anchor (report TEXT, correction TEXT, PRIMARY KEY (report, correction)) WITHOUT ROWID;

-- Tellings that people moved: the event the machine had put each to with its link, and the splits that name it (spaces between).
CREATE TABLE moved (
  report INTEGER, ordinal INTEGER, home TEXT NOT NULL, splits TEXT NOT NULL, score REAL NOT NULL, why TEXT,
  PRIMARY KEY (report, ordinal)
) WITHOUT ROWID;

-- What the machine had said of an actor or a report where a person says otherwise, JSON: undoing puts it back.
CREATE TABLE machine (kind TEXT, target TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, target)) WITHOUT ROWID;

-- Full text of the reports; rowid is report.id. The text stands in version.text. Only which report has a word is kept (detail = none): a
-- quarter of the size; phrases, places of words and ranks are worked out from the texts of the reports that are shown.
CREATE VIRTUAL TABLE words USING fts5 (
  body, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
