-- Up Migration

-- One row about this installation. The fingerprint says which secret signs and seals here, so that
-- a program with another one does not start; from it the secret cannot be found.
CREATE TABLE installation (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  secret_fingerprint text NOT NULL
);

-- How an account pays for generations; those that are not here pay with credits.
CREATE TABLE billing_modes (
  account_id text PRIMARY KEY REFERENCES accounts,
  mode text NOT NULL CHECK (mode IN ('CREDITS', 'BYO', 'MANAGED'))
);

-- Keys of accounts at providers, sealed for this account and provider (platform/sealing.ts).
CREATE TABLE provider_keys (
  account_id text NOT NULL REFERENCES accounts,
  provider_name text NOT NULL,
  sealed_key text NOT NULL,
  -- By which secret: what the sealed key says itself.
  sealed_by text NOT NULL GENERATED ALWAYS AS (split_part(sealed_key, '.', 2)) STORED,
  -- Empty where the key is too short to show any of it.
  last4 text NOT NULL,
  saved_at bigint NOT NULL DEFAULT now_ms(),
  PRIMARY KEY (account_id, provider_name)
);

-- An account's jobs in one state, without a look at all the others.
CREATE INDEX generations_of_account_by_state
  ON generations (account_id, state, created_at DESC, id DESC);

-- Down Migration

DROP INDEX generations_of_account_by_state;
DROP TABLE provider_keys;
DROP TABLE billing_modes;
DROP TABLE installation;
