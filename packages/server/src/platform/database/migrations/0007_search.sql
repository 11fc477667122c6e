-- Up Migration

-- Words are found in public, ready sheets alone, newest first, without ever looking at all of them.
-- Each listed sheet has a number, in the order in which sheets were first listed. The index holds
-- each word of a sheet twice, joined to the fine and to the coarse stretch of numbers it lies in:
-- "~12~knight" is in sheets 12 × 2048 to 13 × 2048 - 1. A search goes down from stretch to stretch
-- until it has enough, so common words cost no more among millions than among thousands.

DO $$ BEGIN
  IF getdatabaseencoding() <> 'UTF8' THEN
    RAISE EXCEPTION 'the database must have the encoding UTF8';
  END IF;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
  RAISE EXCEPTION 'the extension pg_trgm is needed; let an administrator of the database run CREATE EXTENSION pg_trgm (%)', SQLERRM;
END $$;

-- The words of a text with their places, in small letters without accents. Scripts that put no
-- blanks between words, and pictures, are cut into overlapping pairs: each sign begins one. The last
-- sign of such a run stands alone as its "tail"; a run of one sign is a "letter".
CREATE FUNCTION words_of(source text) RETURNS TABLE (word text, place integer, kind text)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  plain text := lower(source COLLATE "C");
  -- Thai to Tibetan, Myanmar, Hangul letters, Khmer; symbols; Han, kana and Hangul; emoji.
  signs CONSTANT text := '\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2600-\u27bf'
    '\u2e80-\u2fdf\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u31ff\u3400-\u9fff\uac00-\ud7ff'
    '\uf900-\ufaff\U0001f000-\U0001f3fa\U0001f400-\U0001faff\U00020000-\U0003ffff';
  gaps CONSTANT text := '\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u25ff'
    '\u27c0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3040\u30a0\u30fb\ufe00-\ufe6f\uff00-\uff20'
    '\ufff0-\uffff\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff';
BEGIN
  IF octet_length(plain) = length(plain) THEN
    RETURN QUERY SELECT left(piece, 64), number::integer, 'word'
      FROM regexp_split_to_table(plain, '[^a-z0-9]+') WITH ORDINALITY AS pieces (piece, number)
      WHERE piece <> '';
    RETURN;
  END IF;
  plain := regexp_replace(normalize(plain, NFKD), '[\u0300-\u036f]+', '', 'g');
  plain := lower(lower(normalize(plain, NFKC)) COLLATE "C");
  RETURN QUERY
    WITH runs AS (
      SELECT match[1] AS run, match[2] AS plain_word, number
      FROM regexp_matches(plain, format('([%s]+)|([^%s%s]+)', signs, signs, gaps), 'g')
        WITH ORDINALITY AS matches (match, number)
    ), signs_of AS (
      SELECT number, step, sign, lead(sign) OVER (PARTITION BY number ORDER BY step) AS next_sign
      FROM runs CROSS JOIN string_to_table(run, NULL) WITH ORDINALITY AS each (sign, step)
      WHERE run IS NOT NULL
    ), pieces AS (
      SELECT number, 0 AS step, left(plain_word, 64) AS piece, 'word' AS piece_kind
      FROM runs WHERE plain_word IS NOT NULL
      UNION ALL
      SELECT number, step, concat(sign, next_sign), CASE
        WHEN next_sign IS NOT NULL THEN 'pair' WHEN step = 1 THEN 'letter' ELSE 'tail' END
      FROM signs_of
    )
    SELECT piece, (row_number() OVER (ORDER BY number, step))::integer, piece_kind FROM pieces;
END $$;

-- A place is left free before the text, so that no phrase reaches over from the one before it. What
-- comes after 2,000 words or signs is not found: a text of signs alone would cost a second.
CREATE FUNCTION words_vector(source text, weight text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(format('''%s'':%s%s', word, place + 1, weight), ' '), '')::tsvector
  FROM words_of(source) WHERE place <= 2000
$$;

CREATE TABLE sheet_search (
  sheet_id text PRIMARY KEY REFERENCES sheets ON DELETE CASCADE,
  number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  sheet_type text NOT NULL,
  -- Null while the sheet is not listed; listed again, it has its old number.
  document tsvector
);

CREATE FUNCTION search_lexemes(document tsvector, sheet_type text, number bigint) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
  SELECT array_to_tsvector(array_agg('~' || (number >> 11) || '~' || lexeme)
    || array_agg('^' || (number >> 16) || '^' || lexeme))
  FROM unnest(tsvector_to_array(document) || ('=' || sheet_type)) AS lexeme
$$;

CREATE INDEX sheet_search_newest ON sheet_search (number) WHERE document IS NOT NULL;

-- Without a list of pending entries, which every search would have to read from end to end.
CREATE INDEX sheet_search_words ON sheet_search
  USING gin (search_lexemes(document, sheet_type, number)) WITH (fastupdate = off)
  WHERE document IS NOT NULL;

CREATE FUNCTION list_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  listed tsvector;
BEGIN
  IF NEW.visibility = 'public' AND NEW.status = 'ready' THEN
    listed := words_vector(concat_ws(' ', NEW.title, NEW.handle), 'A')
      || words_vector(array_to_string(NEW.keywords, ' '), 'B') || words_vector(NEW.prompt, 'D');
  END IF;
  UPDATE sheet_search SET document = listed, sheet_type = NEW.sheet_type WHERE sheet_id = NEW.id;
  IF NOT FOUND AND listed IS NOT NULL THEN
    INSERT INTO sheet_search (sheet_id, sheet_type, document)
      VALUES (NEW.id, NEW.sheet_type, listed);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER sheets_list_new AFTER INSERT ON sheets
  FOR EACH ROW WHEN (NEW.visibility = 'public' AND NEW.status = 'ready')
  EXECUTE FUNCTION list_sheet();

CREATE TRIGGER sheets_list_changed
  AFTER UPDATE OF visibility, status, title, handle, keywords, prompt, sheet_type ON sheets
  FOR EACH ROW WHEN (
    (OLD.visibility = 'public' AND OLD.status = 'ready'
      OR NEW.visibility = 'public' AND NEW.status = 'ready')
    AND (OLD.visibility, OLD.status, OLD.title, OLD.handle, OLD.keywords, OLD.prompt, OLD.sheet_type)
      IS DISTINCT FROM
      (NEW.visibility, NEW.status, NEW.title, NEW.handle, NEW.keywords, NEW.prompt, NEW.sheet_type)
  )
  EXECUTE FUNCTION list_sheet();

-- In how many listed sheets each word is, for mending typing errors and completing words. Counting at once would make
-- all who publish wait for those who use the same words, so what came and went is only noted, and
-- counted by the sweep.
CREATE TABLE sheet_words (
  word text PRIMARY KEY,
  sheets integer NOT NULL
);

-- For the words that begin with what somebody has typed so far.
CREATE INDEX sheet_words_beginning ON sheet_words (word COLLATE "C");

CREATE INDEX sheet_words_alike ON sheet_words USING gin (word gin_trgm_ops);

CREATE INDEX sheet_words_gone ON sheet_words (word) WHERE sheets <= 0;

CREATE TABLE sheet_word_changes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  gone tsvector,
  come tsvector
);

CREATE FUNCTION note_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO sheet_word_changes (gone, come) VALUES (
    CASE WHEN TG_OP <> 'INSERT' THEN strip(OLD.document) END,
    CASE WHEN TG_OP <> 'DELETE' THEN strip(NEW.document) END);
  RETURN NULL;
END $$;

CREATE TRIGGER sheet_search_words_changed AFTER INSERT OR DELETE OR UPDATE OF document
  ON sheet_search FOR EACH ROW EXECUTE FUNCTION note_words();

-- The newest `wanted` listed sheets with numbers from `above` to below `below`, newest first. In
-- `pattern`, a tsquery, @ stands before each word; without a pattern every sheet fits. `exact` is
-- what the index cannot tell, or null. A search ends when it takes too long: then its last row has no
-- sheet, and the number down to which it has looked. One with `above` looks where it has been before,
-- and has longer, so that it comes as far. Numbers may be made up: none is above the newest.
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

-- Words that are spelled much like this one, the likest first.
CREATE FUNCTION similar_words(misspelled text) RETURNS TABLE (word text, sheets integer)
LANGUAGE sql STABLE
SET pg_trgm.similarity_threshold = 0.2 SET max_parallel_workers_per_gather = 0 AS $$
  SELECT w.word, w.sheets FROM sheet_words w
  WHERE w.word % misspelled AND w.sheets > 0
    AND length(w.word) BETWEEN length(misspelled) - 2 AND length(misspelled) + 2
  ORDER BY similarity(w.word, misspelled) DESC, w.sheets DESC LIMIT 100
$$;

-- What is there already.
INSERT INTO sheet_search (sheet_id, sheet_type, document)
  SELECT id, sheet_type, words_vector(concat_ws(' ', title, handle), 'A')
    || words_vector(array_to_string(keywords, ' '), 'B') || words_vector(prompt, 'D')
  FROM sheets WHERE visibility = 'public' AND status = 'ready' ORDER BY created_at, id;

-- Down Migration

DROP TRIGGER sheets_list_changed ON sheets;
DROP TRIGGER sheets_list_new ON sheets;
DROP FUNCTION similar_words(text);
DROP FUNCTION find_listed_sheets(text, tsquery, bigint, bigint, integer);
DROP TABLE sheet_word_changes;
DROP TABLE sheet_words;
DROP TABLE sheet_search;
DROP FUNCTION note_words();
DROP FUNCTION list_sheet();
DROP FUNCTION search_lexemes(tsvector, text, bigint);
DROP FUNCTION words_vector(text, text);
DROP FUNCTION words_of(text);
