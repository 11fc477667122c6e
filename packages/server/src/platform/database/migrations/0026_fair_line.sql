-- Up Migration

-- When it was last an account's turn: of those who wait, whose turn is longest ago comes next. Rows
-- go after a while, or with their account.
CREATE TABLE generation_turns (
  account_id text PRIMARY KEY REFERENCES accounts,
  last_turn_at bigint NOT NULL
) WITH (fillfactor = 50);

CREATE INDEX generation_turns_old ON generation_turns (last_turn_at);

ALTER TABLE generations
  -- By when it must have come to an end, whatever it is doing.
  ADD COLUMN deadline_at bigint NOT NULL DEFAULT now_ms() + 3600000,
  -- What a provider is asked with after work that goes on there, as that provider knows it.
  ADD COLUMN operation jsonb,
  ADD CONSTRAINT generations_waiting_for_something
    CHECK (state <> 'waiting' OR operation IS NOT NULL);

-- Down Migration

ALTER TABLE generations
  DROP CONSTRAINT generations_waiting_for_something,
  DROP COLUMN operation,
  DROP COLUMN deadline_at;
DROP TABLE generation_turns;
