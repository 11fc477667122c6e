-- Up Migration

-- Orders nobody has paid: payments/remove-unpaid.ts removes them when they are old.
CREATE INDEX purchases_unpaid ON purchases (created_at)
  WHERE state IN ('open', 'failed', 'expired');

-- Down Migration

DROP INDEX purchases_unpaid;
