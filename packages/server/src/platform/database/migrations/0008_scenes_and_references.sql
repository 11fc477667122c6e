-- Up Migration

-- `request` is what the work needs beyond its sheet's row, and `result` what it brought beyond the
-- sheet's files: plain data whose shape its kind knows.
ALTER TABLE generations
  DROP CONSTRAINT generations_kind_check,
  ADD CONSTRAINT generations_kind_check CHECK (kind IN ('sheet', 'scene', 'video')),
  ADD COLUMN request jsonb NOT NULL DEFAULT '{"kind": "sheet", "references": []}',
  ADD COLUMN result jsonb;

-- Who is in a scene, in the order they were named.
CREATE TABLE sheet_cast (
  scene_id text NOT NULL REFERENCES sheets ON DELETE CASCADE,
  position integer NOT NULL,
  sheet_id text NOT NULL REFERENCES sheets ON DELETE CASCADE,
  PRIMARY KEY (scene_id, position)
);

CREATE INDEX sheet_cast_of_sheet ON sheet_cast (sheet_id);

-- Down Migration

DROP TABLE sheet_cast;
ALTER TABLE generations
  DROP COLUMN result,
  DROP COLUMN request,
  DROP CONSTRAINT generations_kind_check,
  ADD CONSTRAINT generations_kind_check CHECK (kind IN ('sheet'));
