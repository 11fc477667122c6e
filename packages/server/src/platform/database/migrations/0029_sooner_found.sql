-- Up Migration

-- As it was, but how far down the rest will lie is told from what was found so far, at every step; words
-- known to be in few sheets are looked for in coarse stretches at once, and so is a window that is
-- opened again and reaches far.
DROP FUNCTION find_listed_sheets(text, tsquery, bigint, bigint, integer);

-- The newest `wanted` listed sheets with numbers from `above` to below `below`, newest first. In
-- `pattern`, a tsquery, @ stands before each word; without a pattern every sheet fits. `exact` is
-- what the index cannot tell, or null. A search ends when it takes too long: then its last row has no
-- sheet, and the number down to which it has looked. One with `above` looks where it has been before,
-- and has longer, so that it comes as far. Numbers may be made up: none is above the newest.
CREATE FUNCTION find_listed_sheets(
  pattern text, exact tsquery, below bigint, above bigint, wanted integer,
  is_among_few boolean DEFAULT false
) RETURNS TABLE (sheet_id text, number bigint, document tsvector)
LANGUAGE plpgsql STABLE
SET jit = off SET plan_cache_mode = force_generic_plan SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  deadline CONSTANT timestamptz := clock_timestamp()
    + CASE WHEN above IS NULL THEN interval '200 milliseconds' ELSE interval '1 second' END;
  fine_bits CONSTANT integer := 11;
  coarse_bits CONSTANT integer := 16;
  most_fine_steps CONSTANT integer := 16;
  -- One coarse stretch costs as much as so many numbers in fine ones.
  worth_of_coarse CONSTANT integer := 8 << fine_bits;
  newest bigint;
  bits integer;
  top bigint;
  bottom bigint;
  steps integer := 0;
  found integer := 0;
  more integer;
BEGIN
  SELECT max(s.number) + 1 INTO top FROM sheet_search s WHERE s.document IS NOT NULL;
  IF top IS NULL THEN RETURN; END IF;
  top := least(top, below);
  newest := top;
  WHILE top > coalesce(above, 0) AND found < wanted LOOP
    bits := CASE
      WHEN pattern IS NULL THEN coarse_bits
      -- What the index cannot tell costs too much to look for in so many sheets.
      WHEN exact IS NOT NULL AND NOT is_among_few AND steps < most_fine_steps THEN fine_bits
      WHEN above IS NOT NULL AND top - above <= worth_of_coarse THEN fine_bits
      WHEN steps = 0 AND above IS NULL AND NOT is_among_few THEN fine_bits
      -- Where the rest lies as close as what was found, it lies within so many numbers.
      WHEN found > 0 AND above IS NULL
        AND (wanted - found) * (newest - top) <= found * worth_of_coarse THEN fine_bits
      ELSE coarse_bits END;
    bottom := ((top - 1) >> bits) << bits;
    -- "+ 0" keeps the index on numbers out of it: all sheets in it would have to be looked at.
    IF pattern IS NOT NULL THEN
      RETURN QUERY SELECT s.sheet_id, s.number, s.document FROM sheet_search s
        WHERE s.document IS NOT NULL AND search_lexemes(s.document, s.sheet_type, s.number) @@
            replace(pattern, '@', CASE bits WHEN fine_bits THEN '~' || (bottom >> bits) || '~'
              ELSE '^' || (bottom >> bits) || '^' END)::tsquery
          AND s.number + 0 < top AND s.number + 0 >= coalesce(above, 0)
          AND (exact IS NULL OR s.document @@ exact)
        ORDER BY s.number + 0 DESC LIMIT wanted - found;
    ELSE
      RETURN QUERY SELECT s.sheet_id, s.number, s.document FROM sheet_search s
        WHERE s.document IS NOT NULL
          AND s.number < top AND s.number >= greatest(bottom, coalesce(above, 0))
          AND (exact IS NULL OR s.document @@ exact)
        ORDER BY s.number DESC LIMIT wanted - found;
    END IF;
    GET DIAGNOSTICS more = ROW_COUNT;
    found := found + more;
    top := bottom;
    steps := steps + 1;
    IF found < wanted AND top > coalesce(above, 0) AND clock_timestamp() > deadline THEN
      RETURN QUERY SELECT NULL::text, top, NULL::tsvector;
      RETURN;
    END IF;
  END LOOP;
END $$;

-- Words that are spelled much like this one, the likest first. A word of n letters has n + 1 triples of
-- letters. The index hands over all words with a fifth of them, to be looked at one by one; where that
-- comes out even, a hair more than a fifth asks for one triple more, and spares most of that.
CREATE OR REPLACE FUNCTION similar_words(misspelled text)
RETURNS TABLE (word text, sheets integer)
LANGUAGE plpgsql STABLE
SET pg_trgm.similarity_threshold = 0.2 SET max_parallel_workers_per_gather = 0 AS $$
BEGIN
  IF (length(misspelled) + 1) % 5 = 0 THEN
    -- Until the function ends.
    PERFORM set_config('pg_trgm.similarity_threshold', '0.21', false);
  END IF;
  RETURN QUERY SELECT w.word, w.sheets FROM sheet_words w
    WHERE w.word % misspelled AND w.sheets > 0
      AND length(w.word) BETWEEN length(misspelled) - 2 AND length(misspelled) + 2
    ORDER BY similarity(w.word, misspelled) DESC, w.sheets DESC LIMIT 100;
END $$;

-- Down Migration

CREATE OR REPLACE FUNCTION similar_words(misspelled text)
RETURNS TABLE (word text, sheets integer)
LANGUAGE sql STABLE
SET pg_trgm.similarity_threshold = 0.2 SET max_parallel_workers_per_gather = 0 AS $$
  SELECT w.word, w.sheets FROM sheet_words w
  WHERE w.word % misspelled AND w.sheets > 0
    AND length(w.word) BETWEEN length(misspelled) - 2 AND length(misspelled) + 2
  ORDER BY similarity(w.word, misspelled) DESC, w.sheets DESC LIMIT 100
$$;

DROP FUNCTION find_listed_sheets(text, tsquery, bigint, bigint, integer, boolean);

CREATE FUNCTION find_listed_sheets(
  pattern text, exact tsquery, below bigint, above bigint, wanted integer
) RETURNS TABLE (sheet_id text, number bigint, document tsvector)
LANGUAGE plpgsql STABLE
SET jit = off SET plan_cache_mode = force_generic_plan SET max_parallel_workers_per_gather = 0 AS $$
DECLARE
  deadline CONSTANT timestamptz := clock_timestamp()
    + CASE WHEN above IS NULL THEN interval '200 milliseconds' ELSE interval '1 second' END;
  most_fine_steps CONSTANT integer := 16;
  is_fine boolean := pattern IS NOT NULL;
  bits integer;
  top bigint;
  bottom bigint;
  steps integer := 0;
  found integer := 0;
  more integer;
BEGIN
  SELECT max(s.number) + 1 INTO top FROM sheet_search s WHERE s.document IS NOT NULL;
  IF top IS NULL THEN RETURN; END IF;
  top := least(top, below);
  WHILE top > coalesce(above, 0) AND found < wanted LOOP
    bits := CASE WHEN is_fine THEN 11 ELSE 16 END;
    bottom := ((top - 1) >> bits) << bits;
    -- "+ 0" keeps the index on numbers out of it: all sheets in it would have to be looked at.
    IF pattern IS NOT NULL THEN
      RETURN QUERY SELECT s.sheet_id, s.number, s.document FROM sheet_search s
        WHERE s.document IS NOT NULL AND search_lexemes(s.document, s.sheet_type, s.number) @@
            replace(pattern, '@', CASE bits WHEN 11 THEN '~' || (bottom >> bits) || '~'
              ELSE '^' || (bottom >> bits) || '^' END)::tsquery
          AND s.number + 0 < top AND s.number + 0 >= coalesce(above, 0)
          AND (exact IS NULL OR s.document @@ exact)
        ORDER BY s.number + 0 DESC LIMIT wanted - found;
    ELSE
      RETURN QUERY SELECT s.sheet_id, s.number, s.document FROM sheet_search s
        WHERE s.document IS NOT NULL
          AND s.number < top AND s.number >= greatest(bottom, coalesce(above, 0))
          AND (exact IS NULL OR s.document @@ exact)
        ORDER BY s.number DESC LIMIT wanted - found;
    END IF;
    GET DIAGNOSTICS more = ROW_COUNT;
    found := found + more;
    top := bottom;
    steps := steps + 1;
    -- Where it would take more than eight further fine stretches, one coarse one costs less. What the
    -- index cannot tell costs too much to look for in so many sheets.
    is_fine := is_fine AND steps < most_fine_steps
      AND (exact IS NOT NULL OR found * 8 > (wanted - found) * steps);
    IF found < wanted AND top > coalesce(above, 0) AND clock_timestamp() > deadline THEN
      RETURN QUERY SELECT NULL::text, top, NULL::tsvector;
      RETURN;
    END IF;
  END LOOP;
END $$;
