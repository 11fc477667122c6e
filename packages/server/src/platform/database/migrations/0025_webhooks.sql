-- Up Migration

-- Where an account wants to be told of its work: docs/decisions/0043.
CREATE TABLE webhook_endpoints (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  url text NOT NULL,
  label text NOT NULL,
  events text[] NOT NULL,
  -- What its messages are signed with, sealed for this endpoint (platform/sealing.ts); null once the
  -- secret it was sealed with is lost.
  sealed_secret text,
  sealed_by text GENERATED ALWAYS AS (split_part(sealed_secret, '.', 2)) STORED,
  created_at bigint NOT NULL DEFAULT now_ms(),
  -- Since when no message has arrived there; null while they arrive.
  failing_since bigint,
  disabled_at bigint,
  disabled_reason text CHECK (disabled_reason IN ('owner', 'gone', 'failing', 'full', 'secretLost')),
  CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL)),
  CHECK (sealed_secret IS NOT NULL OR disabled_reason = 'secretLost')
);

CREATE INDEX webhook_endpoints_of_account
  ON webhook_endpoints (account_id, created_at DESC, id DESC);

-- One message to one endpoint. It is written in the transaction that ends the work it tells of, and
-- does not refer to the endpoint: nobody who ends work waits for somebody who deletes one. What is
-- written for an endpoint just deleted is found by whoever would send it.
CREATE TABLE webhook_deliveries (
  id text PRIMARY KEY DEFAULT 'msg_' || replace(gen_random_uuid()::text, '-', ''),
  endpoint_id text NOT NULL,
  event text NOT NULL,
  body text NOT NULL,
  created_at bigint NOT NULL DEFAULT now_ms(),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  -- When it is to be sent, or is free again if whoever sends it has died.
  try_at bigint DEFAULT now_ms(),
  -- How the last attempt went.
  tried_at bigint,
  milliseconds integer,
  status integer,
  error text,
  response_headers jsonb NOT NULL DEFAULT '{}',
  response_body text NOT NULL DEFAULT '',
  CHECK ((state = 'waiting') = (try_at IS NOT NULL))
);

CREATE INDEX webhook_deliveries_to_try ON webhook_deliveries (endpoint_id, try_at)
  WHERE try_at IS NOT NULL;
CREATE INDEX webhook_deliveries_of_endpoint
  ON webhook_deliveries (endpoint_id, created_at DESC, id DESC);
CREATE INDEX webhook_deliveries_old ON webhook_deliveries (created_at);

-- Down Migration

DROP TABLE webhook_deliveries;
DROP TABLE webhook_endpoints;
