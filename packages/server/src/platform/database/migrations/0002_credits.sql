-- Up Migration

-- Where an account's credits are: the row every spending locks, and the sum of its entries.
-- `source` is where credits come from and runs below zero, so the five always add up to nothing.
CREATE TABLE credit_balances (
  account_id text PRIMARY KEY REFERENCES accounts,
  subscription integer NOT NULL DEFAULT 0,
  topup integer NOT NULL DEFAULT 0,
  held integer NOT NULL DEFAULT 0 CHECK (held >= 0),
  spent integer NOT NULL DEFAULT 0,
  source integer NOT NULL DEFAULT 0,
  purchased integer NOT NULL DEFAULT 0,
  CHECK (subscription + topup + held + spent + source = 0)
);

-- The ledger. One row is one posting; its five legs add up to nothing: the account's two buckets,
-- what is held for running work, what the platform has earned, and the source of credits.
CREATE TABLE credit_entries (
  id text PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  account_id text NOT NULL REFERENCES accounts,
  kind text NOT NULL CHECK (kind IN
    ('purchase', 'grant', 'subscription', 'hold', 'charge', 'release', 'expire', 'clawback')),
  generation_id text CHECK ((generation_id IS NOT NULL) = (kind IN ('hold', 'charge', 'release'))),
  subscription integer NOT NULL DEFAULT 0,
  topup integer NOT NULL DEFAULT 0,
  held integer NOT NULL DEFAULT 0,
  spent integer NOT NULL DEFAULT 0,
  source integer NOT NULL DEFAULT 0,
  -- subscription + topup of the account after this entry.
  balance integer NOT NULL,
  description text NOT NULL,
  created_at bigint NOT NULL DEFAULT now_ms(),
  CHECK (subscription + topup + held + spent + source = 0)
);

CREATE INDEX credit_entries_of_account ON credit_entries (account_id, sequence DESC);

-- Holding, charging and releasing twice are impossible, and so is charging what was released.
CREATE UNIQUE INDEX credit_entries_one_hold ON credit_entries (generation_id)
  WHERE kind = 'hold';
CREATE UNIQUE INDEX credit_entries_one_outcome ON credit_entries (generation_id)
  WHERE kind IN ('charge', 'release');

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$;

CREATE TRIGGER credit_entries_append_only BEFORE UPDATE OR DELETE ON credit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Down Migration

DROP TABLE credit_entries;
DROP TABLE credit_balances;
DROP FUNCTION refuse_change();
