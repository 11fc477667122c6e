-- Up Migration

-- Keys that were revoked are found, a while later, to be removed.
CREATE INDEX api_keys_revoked ON api_keys (revoked_at) WHERE revoked_at IS NOT NULL;

-- Down Migration

DROP INDEX api_keys_revoked;
