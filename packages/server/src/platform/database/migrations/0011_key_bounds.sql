-- Up Migration

-- When the calendar month began, in UTC, on the clock of now_ms().
CREATE FUNCTION month_began_ms() RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT (extract(epoch FROM date_trunc('month', statement_timestamp(), 'UTC')) * 1000)::bigint $$;

CREATE FUNCTION month_ends_ms() RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT (extract(epoch FROM
     date_trunc('month', statement_timestamp() AT TIME ZONE 'UTC') + interval '1 month'
   ) * 1000)::bigint $$;

-- What a key may do and how much of it. They never change once the key is made. The keys there are
-- may do everything; a new one says what it may do.
ALTER TABLE api_keys
  ADD COLUMN scopes text[] NOT NULL DEFAULT '{read,write,generate,billing}'
    CHECK (cardinality(scopes) > 0),
  ADD COLUMN expires_at bigint,
  ADD COLUMN daily_limit bigint CHECK (daily_limit >= 1),
  ADD COLUMN monthly_credits bigint CHECK (monthly_credits >= 0);
ALTER TABLE api_keys ALTER COLUMN scopes DROP DEFAULT;

-- The key that ordered the work; none for a browser session.
ALTER TABLE generations ADD COLUMN key_id text REFERENCES api_keys ON DELETE SET NULL;

-- What a key has spent in a month is read from here alone, while its account's balance is locked.
CREATE INDEX generations_of_key ON generations (key_id, created_at) INCLUDE (state, price)
  WHERE key_id IS NOT NULL;

-- How many of a key's requests of a day (UTC, days since 1970) have been handed out to nodes.
CREATE TABLE key_usage (
  key_id text NOT NULL REFERENCES api_keys ON DELETE CASCADE,
  day integer NOT NULL,
  leased bigint NOT NULL CHECK (leased >= 0),
  -- How much of it the last lease took; none when nothing was left.
  granted bigint NOT NULL,
  PRIMARY KEY (key_id, day)
);

-- Down Migration

DROP TABLE key_usage;
DROP INDEX generations_of_key;
ALTER TABLE generations DROP COLUMN key_id;
ALTER TABLE api_keys
  DROP COLUMN scopes,
  DROP COLUMN expires_at,
  DROP COLUMN daily_limit,
  DROP COLUMN monthly_credits;
DROP FUNCTION month_ends_ms();
DROP FUNCTION month_began_ms();
