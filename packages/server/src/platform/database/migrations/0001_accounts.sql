-- Up Migration

-- Every time in the database is whole milliseconds since 1970 on the database's own clock, the one
-- clock all nodes share.
CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT floor(extract(epoch FROM statement_timestamp()) * 1000)::bigint $$;

CREATE TABLE accounts (
  id text PRIMARY KEY,
  is_owner boolean NOT NULL DEFAULT false,
  created_at bigint NOT NULL DEFAULT now_ms()
);

-- However many nodes start at once, one owner is made.
CREATE UNIQUE INDEX accounts_one_owner ON accounts (is_owner) WHERE is_owner;

CREATE TABLE api_keys (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  label text NOT NULL,
  -- SHA-256 of the secret. The secret has 256 random bits, so no salt or slow hash is needed.
  secret_hash bytea NOT NULL UNIQUE,
  last4 text NOT NULL,
  created_at bigint NOT NULL DEFAULT now_ms(),
  last_used_at bigint,
  revoked_at bigint
);

CREATE INDEX api_keys_of_account ON api_keys (account_id, created_at DESC, id DESC)
  WHERE revoked_at IS NULL;

-- Down Migration

DROP TABLE api_keys;
DROP TABLE accounts;
DROP FUNCTION now_ms();
