-- Up Migration

-- What an Idempotency-Key was used for: docs/decisions/0042. Only what was accepted is here, written
-- in the transaction that made it.
CREATE TABLE idempotency_keys (
  account_id text NOT NULL REFERENCES accounts,
  operation text NOT NULL,
  key text NOT NULL,
  -- SHA-256 of what was asked for.
  fingerprint bytea NOT NULL,
  -- The call that was accepted; all others with this key are repetitions of it.
  taken_by text NOT NULL,
  -- What was made: its id, and what of the answer stands neither in the request nor in its row.
  made jsonb,
  -- How the caller was answered, if before the work was done.
  given jsonb,
  expires_at bigint NOT NULL,
  PRIMARY KEY (account_id, operation, key)
);

CREATE INDEX idempotency_keys_by_end ON idempotency_keys (expires_at);

-- Down Migration

DROP TABLE idempotency_keys;
