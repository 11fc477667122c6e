-- Up Migration

CREATE TABLE projects (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  name text NOT NULL,
  created_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX projects_of_account ON projects (account_id, created_at DESC, id DESC);

CREATE TABLE sheets (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  project_id text REFERENCES projects,
  sheet_type text NOT NULL CHECK (sheet_type IN ('character', 'scene')),
  visibility text NOT NULL CHECK (visibility IN ('public', 'private')),
  status text NOT NULL DEFAULT 'drawing' CHECK (status IN ('drawing', 'ready', 'failed')),
  prompt text NOT NULL,
  keywords text[] NOT NULL DEFAULT '{}',
  handle text UNIQUE,
  title text,
  style text,
  model text NOT NULL,
  seed bigint NOT NULL,
  brief jsonb,
  design jsonb,
  panels jsonb NOT NULL DEFAULT '[]',
  palette jsonb NOT NULL DEFAULT '[]',
  license text,
  remix_of text,
  created_at bigint NOT NULL DEFAULT now_ms(),
  updated_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX sheets_of_account ON sheets (account_id, created_at DESC, id DESC);

-- A file as its sheet knows it; two sheets may share the bytes, which are stored by their hash.
CREATE TABLE sheet_files (
  sheet_id text NOT NULL REFERENCES sheets ON DELETE CASCADE,
  name text NOT NULL,
  content_hash text NOT NULL,
  content_type text NOT NULL,
  bytes bigint NOT NULL,
  width integer,
  height integer,
  created_at bigint NOT NULL DEFAULT now_ms(),
  PRIMARY KEY (sheet_id, name)
);

CREATE INDEX sheet_files_by_content ON sheet_files (content_hash);

-- Down Migration

DROP TABLE sheet_files;
DROP TABLE sheets;
DROP TABLE projects;
