-- Up Migration

CREATE TABLE folders (
  id text PRIMARY KEY,
  project_id text NOT NULL REFERENCES projects,
  name text NOT NULL,
  created_at bigint NOT NULL DEFAULT now_ms(),
  UNIQUE (id, project_id)
);

CREATE INDEX folders_of_project ON folders (project_id, created_at DESC, id DESC);

-- A sheet in a folder is in the project of that folder, and in no other.
ALTER TABLE sheets
  ADD COLUMN folder_id text,
  ADD CONSTRAINT sheets_folder_of_project FOREIGN KEY (folder_id, project_id)
    REFERENCES folders (id, project_id),
  ADD CONSTRAINT sheets_folder_with_project CHECK (folder_id IS NULL OR project_id IS NOT NULL);

CREATE INDEX sheets_of_project ON sheets (project_id, created_at DESC, id DESC)
  WHERE project_id IS NOT NULL;
CREATE INDEX sheets_of_folder ON sheets (folder_id, created_at DESC, id DESC)
  WHERE folder_id IS NOT NULL;

CREATE TABLE sheet_likes (
  sheet_id text NOT NULL REFERENCES sheets ON DELETE CASCADE,
  account_id text NOT NULL REFERENCES accounts,
  created_at bigint NOT NULL DEFAULT now_ms(),
  PRIMARY KEY (sheet_id, account_id)
);

CREATE INDEX sheet_likes_of_account ON sheet_likes (account_id, sheet_id);

-- How many likes a sheet has. A counter changes often: beside the sheet it leaves the wide row and
-- its indexes alone, and the free half of each page keeps the change within the page.
CREATE TABLE sheet_like_counts (
  sheet_id text PRIMARY KEY REFERENCES sheets ON DELETE CASCADE,
  likes integer NOT NULL CHECK (likes >= 0)
) WITH (fillfactor = 50);

-- All that storage holds. `idle_since` is when the bytes came or lost a file that names them; the
-- sweep looks some time later whether any file does, and takes the mark or the bytes away.
CREATE TABLE stored_content (
  hash text PRIMARY KEY,
  idle_since bigint DEFAULT now_ms()
);

INSERT INTO stored_content (hash, idle_since)
  SELECT DISTINCT content_hash, NULL::bigint FROM sheet_files;

CREATE INDEX stored_content_idle ON stored_content (idle_since) WHERE idle_since IS NOT NULL;

ALTER TABLE sheet_files ADD CONSTRAINT sheet_files_content
  FOREIGN KEY (content_hash) REFERENCES stored_content;

-- A generation is a receipt and outlives the sheet it made.
ALTER TABLE generations DROP CONSTRAINT generations_sheet_id_fkey;

-- Down Migration

DELETE FROM generations WHERE sheet_id NOT IN (SELECT id FROM sheets);
ALTER TABLE generations ADD CONSTRAINT generations_sheet_id_fkey
  FOREIGN KEY (sheet_id) REFERENCES sheets;
ALTER TABLE sheet_files DROP CONSTRAINT sheet_files_content;
DROP TABLE stored_content;
DROP TABLE sheet_like_counts;
DROP TABLE sheet_likes;
DROP INDEX sheets_of_folder;
DROP INDEX sheets_of_project;
ALTER TABLE sheets
  DROP CONSTRAINT sheets_folder_with_project,
  DROP CONSTRAINT sheets_folder_of_project,
  DROP COLUMN folder_id;
DROP TABLE folders;
