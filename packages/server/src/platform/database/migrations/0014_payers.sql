-- Up Migration

-- Who pays for the work: the account's credits or its own key at the provider. Decided when it is
-- ordered, and kept: what was ordered free of charge is never done with a key of the platform,
-- whatever the account chooses in the meantime.
ALTER TABLE generations
  ADD COLUMN payer text NOT NULL DEFAULT 'credits' CHECK (payer IN ('credits', 'ownKey')),
  ADD CONSTRAINT generations_own_key_is_free CHECK (payer = 'credits' OR price = 0);

-- Down Migration

ALTER TABLE generations
  DROP CONSTRAINT generations_own_key_is_free,
  DROP COLUMN payer;
