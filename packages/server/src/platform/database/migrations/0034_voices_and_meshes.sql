-- Up Migration

ALTER TABLE generations
  DROP CONSTRAINT generations_kind_check,
  ADD CONSTRAINT generations_kind_check
    CHECK (kind IN ('sheet', 'scene', 'video', 'audio', 'mesh'));

-- Down Migration

ALTER TABLE generations
  DROP CONSTRAINT generations_kind_check,
  ADD CONSTRAINT generations_kind_check CHECK (kind IN ('sheet', 'scene', 'video'));
