-- Up Migration

-- One paid piece of work, seen by callers as a job. Its credits are in the ledger under its id.
CREATE TABLE generations (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  sheet_id text NOT NULL REFERENCES sheets,
  kind text NOT NULL CHECK (kind IN ('sheet')),
  state text NOT NULL DEFAULT 'queued'
    CHECK (state IN ('queued', 'running', 'waiting', 'succeeded', 'failed', 'canceled')),
  provider text NOT NULL,
  model text NOT NULL,
  price integer NOT NULL CHECK (price >= 0),
  resolution integer NOT NULL,
  job_id uuid NOT NULL,
  -- How often the work was begun. Who holds an older number has lost the work and may not end it.
  attempt integer NOT NULL DEFAULT 0,
  -- While running: when the work counts as lost, unless the worker says again that it is alive.
  lease_until bigint,
  error_code text,
  error_message text,
  created_at bigint NOT NULL DEFAULT now_ms(),
  queued_at bigint NOT NULL DEFAULT now_ms(),
  started_at bigint,
  finished_at bigint,
  CHECK ((state IN ('succeeded', 'failed', 'canceled')) = (finished_at IS NOT NULL)),
  CHECK ((state = 'running') = (lease_until IS NOT NULL)),
  CHECK ((state = 'failed') = (error_code IS NOT NULL))
);

CREATE INDEX generations_of_account ON generations (account_id, created_at DESC, id DESC);
CREATE INDEX generations_of_sheet ON generations (sheet_id);
CREATE INDEX generations_unfinished ON generations (state, queued_at)
  WHERE state IN ('queued', 'running', 'waiting');

-- Down Migration

DROP TABLE generations;
