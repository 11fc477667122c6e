-- Up Migration

-- How much of running work is done, 0 to 1, as far as whoever does it says so.
ALTER TABLE generations ADD COLUMN progress real;

-- Down Migration

ALTER TABLE generations DROP COLUMN progress;
