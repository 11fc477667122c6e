-- Up Migration

-- A link that lets one person sign up. Its token is kept only as its SHA-256: it has 256 random
-- bits, so no salt or slow hash is needed.
CREATE TABLE invitations (
  id text PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE,
  -- Lower case; whoever has the link where there is none.
  email text,
  invited_by text NOT NULL REFERENCES accounts,
  created_at bigint NOT NULL DEFAULT now_ms(),
  expires_at bigint NOT NULL,
  used_at bigint
);

CREATE INDEX invitations_by_time ON invitations (created_at DESC, id DESC);
CREATE INDEX invitations_of_account ON invitations (invited_by);
CREATE INDEX invitations_by_email ON invitations (email) WHERE email IS NOT NULL;

-- What operators have done to whom. Written with the deed itself, never changed. It names accounts
-- by their ids and holds no addresses, so that it can stay when an account goes.
CREATE TABLE operator_actions (
  id text PRIMARY KEY,
  operator_id text NOT NULL REFERENCES accounts,
  account_id text REFERENCES accounts,
  action text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}',
  created_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX operator_actions_by_time ON operator_actions (created_at DESC, id DESC);
CREATE INDEX operator_actions_on_account ON operator_actions (account_id, created_at DESC);

-- An account that is deleted keeps its row, without anything in it, for the books refer to it.
-- `erase_at` is when its data is to be erased (again); null when nothing is left to erase.
ALTER TABLE accounts ADD COLUMN erase_at bigint;

CREATE INDEX accounts_by_time ON accounts (created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX accounts_to_erase ON accounts (erase_at) WHERE erase_at IS NOT NULL;

-- Down Migration

DROP INDEX accounts_by_time;
ALTER TABLE accounts DROP COLUMN erase_at;
DROP TABLE operator_actions;
DROP TABLE invitations;
