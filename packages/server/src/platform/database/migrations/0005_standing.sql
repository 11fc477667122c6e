-- Up Migration

-- What operators decide about an account. `features` holds only what differs from the defaults.
ALTER TABLE accounts
  ADD COLUMN is_operator boolean NOT NULL DEFAULT false,
  ADD COLUMN suspended_at bigint,
  ADD COLUMN deleted_at bigint,
  ADD COLUMN features jsonb NOT NULL DEFAULT '{}';

-- Down Migration

ALTER TABLE accounts
  DROP COLUMN is_operator,
  DROP COLUMN suspended_at,
  DROP COLUMN deleted_at,
  DROP COLUMN features;
