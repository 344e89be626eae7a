/**
 * The tables of a register, as one script a version: a register of version n is brought up to date by the scripts after the n-th.
 * A script that has once been released is never changed; `@` stands for the register's schema. Documents, statements, records,
 * judgements and decisions are kept whole as JSON text, the bytes that were given; beside it stands only what they are searched by.
 * Texts are compared byte by byte, so that the order is the same whatever the database's language.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE @document (
    id text COLLATE "C" PRIMARY KEY,
    published text COLLATE "C" NOT NULL,   -- '' where unknown
    first_day text COLLATE "C" NOT NULL,   -- days that the date of publication covers: '' where open,
    last_day text COLLATE "C" NOT NULL,    -- '9999' where open
    json text NOT NULL,
    added text COLLATE "C",                -- instant; NULL where unknown
    digest text COLLATE "C"                -- of the document and its statements as they were stored
  );
  CREATE INDEX document_added ON @document (added, id);
  CREATE INDEX document_published ON @document (published, id);
  CREATE INDEX document_last_day ON @document (last_day, first_day);

  CREATE TABLE @statement (
    id text COLLATE "C" PRIMARY KEY,
    document text COLLATE "C" NOT NULL REFERENCES @document (id) ON DELETE CASCADE,
    start integer NOT NULL,                -- of its first evidence
    type text COLLATE "C" NOT NULL,
    status text COLLATE "C",               -- or stage
    first_day text COLLATE "C" NOT NULL,
    last_day text COLLATE "C" NOT NULL,
    parties text[] COLLATE "C" NOT NULL,
    fields text[] COLLATE "C" NOT NULL,
    json text NOT NULL
  );
  CREATE INDEX statement_document ON @statement (document, start, id);
  CREATE INDEX statement_type ON @statement (type, last_day);
  CREATE INDEX statement_last_day ON @statement (last_day, first_day);
  CREATE INDEX statement_lists ON @statement USING gin (parties, fields);

  CREATE TABLE @record (
    id text COLLATE "C" PRIMARY KEY,
    type text COLLATE "C" NOT NULL,
    status text COLLATE "C",
    first_day text COLLATE "C" NOT NULL,
    last_day text COLLATE "C" NOT NULL,
    parties text[] COLLATE "C" NOT NULL,   -- of all its statements
    fields text[] COLLATE "C" NOT NULL,
    json text NOT NULL
  );
  CREATE INDEX record_day ON @record (first_day, id);
  CREATE INDEX record_type ON @record (type, last_day);
  CREATE INDEX record_last_day ON @record (last_day, first_day);
  CREATE INDEX record_lists ON @record USING gin (parties, fields);
  CREATE TABLE @record_statement (
    statement text COLLATE "C" PRIMARY KEY,
    record text COLLATE "C" NOT NULL REFERENCES @record (id) ON DELETE CASCADE,
    alias text COLLATE "C" NOT NULL        -- the record's id, were this statement its first
  );
  CREATE INDEX statement_of_record ON @record_statement (record);
  CREATE INDEX record_alias ON @record_statement (alias);

  CREATE TABLE @judgement (
    "left" text COLLATE "C" NOT NULL REFERENCES @statement (id) ON DELETE CASCADE,
    "right" text COLLATE "C" NOT NULL REFERENCES @statement (id) ON DELETE CASCADE,
    by text COLLATE "C" NOT NULL,
    json text NOT NULL,
    PRIMARY KEY ("left", "right", by)
  );
  CREATE INDEX judgement_right ON @judgement ("right");

  CREATE TABLE @block (
    key text COLLATE "C" NOT NULL,
    statement text COLLATE "C" NOT NULL REFERENCES @statement (id) ON DELETE CASCADE,
    PRIMARY KEY (key, statement)
  );
  CREATE INDEX block_of_statement ON @block (statement);

  CREATE TABLE @decision (
    id text COLLATE "C" PRIMARY KEY,
    at text COLLATE "C" NOT NULL,
    json text NOT NULL,
    added text COLLATE "C"
  );
  CREATE INDEX decision_at ON @decision (at, id);
  CREATE INDEX decision_added ON @decision (added, id);

  CREATE TABLE @mark (
    name text COLLATE "C" PRIMARY KEY,
    time text COLLATE "C" NOT NULL
  );
  `,
  `
  CREATE TABLE @change (
    writer integer PRIMARY KEY,            -- a row for each of some connections, so that writers do not wait for one another
    changes bigint NOT NULL                -- transactions that changed the register
  );
  `,
  `
  CREATE TABLE @document_words (
    id text COLLATE "C" PRIMARY KEY REFERENCES @document (id) ON DELETE CASCADE,
    words tsvector NOT NULL
  );
  CREATE INDEX words_of_documents ON @document_words USING gin (words);
  CREATE TABLE @record_words (
    id text COLLATE "C" PRIMARY KEY REFERENCES @record (id) ON DELETE CASCADE,
    words tsvector NOT NULL
  );
  CREATE INDEX words_of_records ON @record_words USING gin (words);
  `,
  `
  CREATE TABLE @touched (
    kind text COLLATE "C" NOT NULL,        -- document, record or decision; all: every record
    id text COLLATE "C" NOT NULL,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id(), -- the transaction of the last change
    PRIMARY KEY (kind, id)
  );
  CREATE INDEX touched_changed ON @touched (changed);
  `,
];

/** The version whose script made the tables of words, which are filled from what is there. */
export const WORDS_SINCE = 3;

/** Version of the tables that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
