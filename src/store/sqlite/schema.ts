/**
 * The tables of a register, as one script a version: a register of version n is brought up to date by the scripts after the n-th.
 * A script that has once been released is never changed. Documents, statements, records, judgements and decisions are kept whole
 * as JSON; beside it stands only what they are searched by.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE document (
    id TEXT PRIMARY KEY,
    published TEXT NOT NULL,           -- '' where unknown
    first_day TEXT, last_day TEXT,     -- days that the date of publication covers
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX document_published ON document (published, id);

  CREATE TABLE statement (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,            -- of its first evidence
    type TEXT NOT NULL,
    status TEXT,                       -- or stage
    first_day TEXT, last_day TEXT,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX statement_document ON statement (document, start, id);
  CREATE TABLE statement_party (
    party TEXT NOT NULL,
    statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    PRIMARY KEY (party, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX party_of_statement ON statement_party (statement);
  CREATE TABLE statement_field (
    field TEXT NOT NULL,
    statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    PRIMARY KEY (field, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX field_of_statement ON statement_field (statement);

  CREATE TABLE record (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    status TEXT,
    first_day TEXT, last_day TEXT,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX record_day ON record (first_day, id);
  CREATE TABLE record_statement (
    statement TEXT PRIMARY KEY,
    record TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    alias TEXT NOT NULL                -- the record's id, were this statement its first
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX statement_of_record ON record_statement (record);
  CREATE INDEX record_alias ON record_statement (alias);

  CREATE TABLE judgement (
    "left" TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    "right" TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    by TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY ("left", "right", by)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX judgement_right ON judgement ("right");

  CREATE TABLE block (
    key TEXT NOT NULL,
    statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    PRIMARY KEY (key, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX block_of_statement ON block (statement);

  CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE document ADD COLUMN added TEXT;  -- instant; NULL where unknown
  CREATE INDEX document_added ON document (added, id);
  ALTER TABLE decision ADD COLUMN added TEXT;
  CREATE INDEX decision_added ON decision (added, id);

  CREATE TABLE mark (
    name TEXT PRIMARY KEY,
    time TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE document ADD COLUMN digest TEXT; -- of the document and its statements as they were stored; NULL where unknown
  `,
  `
  CREATE TABLE searched (
    number INTEGER PRIMARY KEY,        -- row of words
    kind TEXT NOT NULL,                -- report or record
    id TEXT NOT NULL,
    UNIQUE (kind, id)
  ) STRICT;
  CREATE VIRTUAL TABLE words USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
  CREATE TRIGGER searched_gone AFTER DELETE ON searched BEGIN DELETE FROM words WHERE rowid = old.number; END;
  CREATE TRIGGER document_gone AFTER DELETE ON document BEGIN
    DELETE FROM searched WHERE kind = 'report' AND id = old.id;
  END;
  CREATE TRIGGER record_gone AFTER DELETE ON record BEGIN
    DELETE FROM searched WHERE kind = 'record' AND id = old.id;
  END;
  INSERT INTO searched (kind, id) SELECT 'report', id FROM document ORDER BY id;
  INSERT INTO searched (kind, id) SELECT 'record', id FROM record ORDER BY id;
  INSERT INTO words (rowid, text) SELECT number, document_words(json)
    FROM searched JOIN document ON document.id = searched.id WHERE kind = 'report';
  INSERT INTO words (rowid, text) SELECT number, record_words(json)
    FROM searched JOIN record ON record.id = searched.id WHERE kind = 'record';
  `,
  `
  CREATE TABLE touched (
    number INTEGER PRIMARY KEY AUTOINCREMENT,   -- the higher the later; never used twice
    kind TEXT NOT NULL,                -- document, record or decision; all: every record
    id TEXT NOT NULL,
    UNIQUE (kind, id)
  ) STRICT;
  `,
];

/** Version of the tables that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
