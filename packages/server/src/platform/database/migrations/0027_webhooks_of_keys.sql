-- Up Migration

-- Set where an endpoint is told of the work of one key alone. A key that is gone orders nothing any
-- more, so it need not be there: nobody who takes one away has to wait for who tells of its work.
ALTER TABLE webhook_endpoints ADD COLUMN key_id text;

-- Down Migration

ALTER TABLE webhook_endpoints DROP COLUMN key_id;
