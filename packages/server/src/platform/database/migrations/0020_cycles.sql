-- Up Migration

-- Subscriptions and payments, and what becomes of them: docs/decisions/0040. A step that must look
-- before it writes is a function here. Each locks the account's balance first, and is called by
-- credits/ledger.ts and cycles.ts alone.

-- What of a subscription was paid for, one row an invoice. A cycle is named by its account and its
-- end: invoices of one end are of one cycle. The row that began last says which cycle is current.
CREATE TABLE credit_cycles (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  payment_id text UNIQUE,
  -- Without a plan nothing was paid: the subscription ended then.
  plan_id text,
  amount integer NOT NULL CHECK (amount >= 0),
  starts_at bigint NOT NULL,
  ends_at bigint NOT NULL,
  description text NOT NULL,
  -- When its credits were given; null until it starts.
  begun_at bigint,
  CHECK (starts_at <= ends_at),
  CHECK ((plan_id IS NULL) = (payment_id IS NULL)),
  CHECK (plan_id IS NOT NULL OR amount = 0 AND starts_at = ends_at)
);

CREATE INDEX credit_cycles_of_account ON credit_cycles (account_id, starts_at, ends_at);
CREATE UNIQUE INDEX credit_cycles_one_stop ON credit_cycles (account_id, ends_at)
  WHERE plan_id IS NULL;

-- The current cycle and its plan, and when either is to change next. Free space in each page keeps
-- the changes of a busy account within it.
ALTER TABLE credit_balances
  ADD COLUMN cycle_ends_at bigint,
  ADD COLUMN plan_id text,
  ADD COLUMN turns_at bigint,
  SET (fillfactor = 50);

CREATE INDEX credit_balances_to_turn ON credit_balances (turns_at) WHERE turns_at IS NOT NULL;

-- Whether an entry adds up to nothing, whether its credits go the way they go with its kind, and
-- whether it names what it belongs to. A kind that is not here does not exist. The function is one
-- check instead of many because each statement that writes an entry first makes ready all of them,
-- which takes longer than the rest of it.
CREATE FUNCTION is_sound_entry(kind text, subscription integer, topup integer, held integer,
  spent integer, source integer, generation_id text, payment_id text, cycle_ends_at bigint
) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN subscription + topup + held + spent + source = 0
    AND (subscription = 0 OR cycle_ends_at IS NOT NULL)
    AND (kind = 'expire' OR (generation_id IS NOT NULL) = (kind IN ('hold', 'charge', 'release')))
    AND (kind = 'expire'
      OR (payment_id IS NOT NULL) = (kind IN ('purchase', 'subscription', 'clawback', 'restore')))
    AND CASE kind
      WHEN 'grant' THEN topup >= 0 AND subscription = 0 AND held = 0 AND spent = 0
      WHEN 'purchase' THEN topup >= 0 AND subscription = 0 AND held = 0 AND spent = 0
      WHEN 'subscription' THEN subscription >= 0 AND topup = 0 AND held = 0 AND spent = 0
      WHEN 'hold' THEN subscription <= 0 AND topup <= 0 AND spent = 0 AND source = 0
      WHEN 'charge' THEN spent >= 0 AND subscription = 0 AND topup = 0 AND source = 0
      WHEN 'release' THEN subscription >= 0 AND topup >= 0 AND spent = 0 AND source = 0
      WHEN 'expire' THEN subscription <= 0 AND topup = 0 AND held = 0 AND spent = 0
      WHEN 'clawback' THEN subscription <= 0 AND topup <= 0 AND held = 0 AND spent = 0
      WHEN 'restore' THEN subscription >= 0 AND topup >= 0 AND held = 0 AND spent = 0
      ELSE false END;
END $$;

ALTER TABLE credit_entries
  ALTER COLUMN id SET DEFAULT 'txn_' || replace(gen_random_uuid()::text, '-', ''),
  ADD COLUMN payment_id text,
  -- The cycle whose subscription credits these are.
  ADD COLUMN cycle_ends_at bigint,
  DROP CONSTRAINT credit_entries_kind_check,
  DROP CONSTRAINT credit_entries_check,
  DROP CONSTRAINT credit_entries_check1,
  ADD CONSTRAINT credit_entries_sound CHECK (is_sound_entry(kind, subscription, topup, held, spent,
    source, generation_id, payment_id, cycle_ends_at));

CREATE UNIQUE INDEX credit_entries_one_of_payment ON credit_entries (payment_id, kind)
  WHERE payment_id IS NOT NULL;
CREATE UNIQUE INDEX credit_entries_one_expiry ON credit_entries (generation_id)
  WHERE kind = 'expire' AND generation_id IS NOT NULL;
CREATE INDEX credit_entries_of_cycle ON credit_entries (account_id, cycle_ends_at)
  WHERE cycle_ends_at IS NOT NULL;

CREATE TRIGGER credit_entries_not_emptied BEFORE TRUNCATE ON credit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Writes one posting: the entry, and what it does to the balance. The source is what is missing.
CREATE FUNCTION post_entry(
  of_account text, of_kind text, about text, to_subscription integer DEFAULT 0,
  to_topup integer DEFAULT 0, to_held integer DEFAULT 0, of_cycle bigint DEFAULT NULL,
  of_generation text DEFAULT NULL, of_payment text DEFAULT NULL
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  from_source CONSTANT integer := to_subscription + to_topup + to_held;
  entry text;
BEGIN
  WITH moved AS (
    UPDATE credit_balances SET subscription = subscription + to_subscription,
      topup = topup + to_topup, held = held + to_held, source = source - from_source,
      purchased = purchased + CASE of_kind WHEN 'purchase' THEN to_topup ELSE 0 END
    WHERE account_id = of_account RETURNING subscription + topup AS balance
  )
  INSERT INTO credit_entries (account_id, kind, description, subscription, topup, held, source,
      balance, cycle_ends_at, generation_id, payment_id)
    SELECT of_account, of_kind, about, to_subscription, to_topup, to_held, -from_source, balance,
      of_cycle, of_generation, of_payment FROM moved
    RETURNING id INTO STRICT entry;
  RETURN entry;
END $$;

-- Ends the current cycle; what is left of its credits expires. A debt stays.
CREATE FUNCTION close_cycle(of_account text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  books credit_balances;
BEGIN
  SELECT * INTO STRICT books FROM credit_balances WHERE account_id = of_account;
  IF books.subscription > 0 THEN
    PERFORM post_entry(of_account, 'expire', 'End of the billing cycle',
      to_subscription => -books.subscription, of_cycle => books.cycle_ends_at);
  END IF;
  UPDATE credit_balances SET cycle_ends_at = NULL, plan_id = NULL, turns_at = NULL
    WHERE account_id = of_account AND cycle_ends_at IS NOT NULL;
END $$;

-- Credits that came into a cycle which is not current expire at once, except for those a clawback
-- has taken already. With no current cycle none are left in any case.
CREATE FUNCTION expire_strays(
  of_account text, of_cycle bigint, came integer, about text,
  of_generation text DEFAULT NULL, of_payment text DEFAULT NULL
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  strays integer;
BEGIN
  SELECT least(came, sum(subscription)) INTO strays FROM credit_entries
    WHERE account_id = of_account AND cycle_ends_at = of_cycle;
  SELECT greatest(strays, CASE WHEN cycle_ends_at IS NULL THEN subscription END) INTO strays
    FROM credit_balances WHERE account_id = of_account;
  IF strays > 0 THEN
    PERFORM post_entry(of_account, 'expire', 'Expired: ' || about, to_subscription => -strays,
      of_cycle => of_cycle, of_generation => of_generation, of_payment => of_payment);
  END IF;
END $$;

-- Gives the credits of an invoice that has begun, and makes its cycle the current one, unless a
-- later one has begun before it was told of.
CREATE FUNCTION begin_cycle(cycle credit_cycles, is_latest boolean) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  current_end bigint;
BEGIN
  SELECT cycle_ends_at INTO STRICT current_end FROM credit_balances
    WHERE account_id = cycle.account_id;
  IF is_latest AND current_end IS DISTINCT FROM cycle.ends_at THEN
    PERFORM close_cycle(cycle.account_id);
  END IF;
  IF is_latest AND cycle.plan_id IS NOT NULL THEN
    current_end := cycle.ends_at;
    UPDATE credit_balances SET plan_id = cycle.plan_id, cycle_ends_at = current_end,
      turns_at = current_end WHERE account_id = cycle.account_id;
  END IF;
  IF cycle.amount > 0 THEN
    PERFORM post_entry(cycle.account_id, 'subscription', cycle.description,
      to_subscription => cycle.amount, of_cycle => cycle.ends_at, of_payment => cycle.payment_id);
    IF current_end IS DISTINCT FROM cycle.ends_at THEN
      PERFORM expire_strays(cycle.account_id, cycle.ends_at, cycle.amount, cycle.description,
        of_payment => cycle.payment_id);
    END IF;
  END IF;
  UPDATE credit_cycles SET begun_at = now_ms() WHERE id = cycle.id;
END $$;

-- Brings an account's books up to this moment: begins and ends its cycles in their order.
CREATE FUNCTION turn_cycles(of_account text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  latest credit_cycles;
  cycle credit_cycles;
  is_latest boolean;
BEGIN
  PERFORM FROM credit_balances WHERE account_id = of_account FOR UPDATE;
  SELECT * INTO latest FROM credit_cycles
    WHERE account_id = of_account AND begun_at IS NOT NULL
    ORDER BY starts_at DESC, ends_at DESC LIMIT 1;
  FOR cycle IN SELECT * FROM credit_cycles
    WHERE account_id = of_account AND begun_at IS NULL AND starts_at <= now_ms()
    ORDER BY starts_at, ends_at, id
  LOOP
    is_latest := latest.id IS NULL
      OR (cycle.starts_at, cycle.ends_at) >= (latest.starts_at, latest.ends_at);
    PERFORM begin_cycle(cycle, is_latest);
    IF is_latest THEN latest := cycle; END IF;
  END LOOP;
  IF EXISTS (SELECT FROM credit_balances
    WHERE account_id = of_account AND cycle_ends_at <= now_ms())
  THEN
    PERFORM close_cycle(of_account);
  END IF;
  UPDATE credit_balances SET turns_at = least(cycle_ends_at, (SELECT min(starts_at)
      FROM credit_cycles WHERE account_id = of_account AND begun_at IS NULL))
    WHERE account_id = of_account;
END $$;

-- An account's balance, locked until the transaction ends, with its cycles as they are now.
CREATE FUNCTION lock_books(of_account text) RETURNS credit_balances LANGUAGE plpgsql AS $$
DECLARE
  books credit_balances;
BEGIN
  SELECT * INTO STRICT books FROM credit_balances WHERE account_id = of_account FOR UPDATE;
  IF books.turns_at <= now_ms() THEN
    PERFORM turn_cycles(of_account);
    SELECT * INTO STRICT books FROM credit_balances WHERE account_id = of_account;
  END IF;
  RETURN books;
END $$;

-- The balances of accounts, in the order in which everybody locks them, locked until the
-- transaction ends and with their cycles as they are now.
CREATE FUNCTION lock_all_books(accounts text[]) RETURNS credit_balances[] LANGUAGE plpgsql AS $$
DECLARE
  all_books credit_balances[];
BEGIN
  SELECT array_agg(b) INTO all_books FROM (
    SELECT * FROM credit_balances WHERE account_id = ANY(accounts) ORDER BY account_id FOR UPDATE
  ) AS b;
  FOR place IN 1 .. coalesce(cardinality(all_books), 0) LOOP
    IF all_books[place].turns_at <= now_ms() THEN
      all_books[place] := lock_books(all_books[place].account_id);
    END IF;
  END LOOP;
  RETURN all_books;
END $$;

-- Writes many entries of one kind that need no source, in their order, and puts the balances, which
-- are locked, as they are after them.
CREATE FUNCTION post_entries(of_kind text, lines credit_entries[], all_books credit_balances[])
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO credit_entries (account_id, kind, generation_id, subscription, topup, held, spent,
      balance, description, cycle_ends_at)
    SELECT account_id, of_kind, generation_id, subscription, topup, held, coalesce(spent, 0),
      balance, description, cycle_ends_at FROM unnest(lines);
  UPDATE credit_balances AS b SET subscription = books.subscription, topup = books.topup,
      held = books.held, spent = books.spent
    FROM unnest(all_books) AS books WHERE b.account_id = books.account_id;
END $$;

-- What an account can spend now.
CREATE FUNCTION balance_of(of_account text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  books credit_balances;
BEGIN
  SELECT * INTO books FROM credit_balances WHERE account_id = of_account;
  IF books.turns_at <= now_ms() THEN books := lock_books(of_account); END IF;
  RETURN books.subscription + books.topup;
END $$;

-- Brings the books up to this moment whose cycles are due, and says how many it found.
CREATE FUNCTION turn_due_cycles(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  due text;
  turned integer := 0;
BEGIN
  -- Whoever has locked one of them has brought it up to this moment or will.
  FOR due IN SELECT account_id FROM (
      SELECT account_id FROM credit_balances WHERE turns_at <= now_ms() ORDER BY turns_at LIMIT most
    ) AS soonest JOIN credit_balances USING (account_id)
    ORDER BY account_id FOR UPDATE OF credit_balances SKIP LOCKED
  LOOP
    PERFORM turn_cycles(due);
    turned := turned + 1;
  END LOOP;
  RETURN turned;
END $$;

-- Gives top-up credits: a grant, or once for its payment a purchase. Returns the entry, if it is new.
CREATE FUNCTION give_credits(of_account text, of_kind text, amount integer, of_payment text,
  about text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  books CONSTANT credit_balances := lock_books(of_account);
  most CONSTANT bigint := 2147483647;
BEGIN
  IF EXISTS (SELECT FROM credit_entries WHERE payment_id = of_payment AND kind = of_kind) THEN
    RETURN NULL;
  END IF;
  IF least(books.source::bigint, -(books.subscription + books.topup)::bigint) - amount < -most THEN
    RAISE numeric_value_out_of_range USING MESSAGE = 'the books have no room for more credits';
  END IF;
  RETURN post_entry(of_account, of_kind, about, to_topup => amount, of_payment => of_payment);
END $$;

-- Notes what of a subscription was paid for, or that it ended, once; and what follows from that now.
CREATE FUNCTION add_cycle(of_account text, of_payment text, of_plan text, credits integer,
  begins bigint, ends bigint, about text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM credit_balances WHERE account_id = of_account FOR UPDATE;
  INSERT INTO credit_cycles
      (account_id, payment_id, plan_id, amount, starts_at, ends_at, description)
    VALUES (of_account, of_payment, of_plan, credits, begins, ends, about)
    ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM turn_cycles(of_account);
  RETURN true;
END $$;

-- Sets credits aside for work, subscription credits first. All accounts are locked in one order;
-- the holds of one account are tried in the order they are named, each with what is left by those
-- before it. `purses` name bounds beside the balance that several holds share, and `allowances`
-- say how much each may still take. A hold that is there already is not taken again.
CREATE FUNCTION hold_credits(accounts text[], generations text[], amounts integer[],
  abouts text[], purses text[], allowances bigint[]
) RETURNS TABLE (generation text, refused_by text, balance integer, allowance bigint)
LANGUAGE plpgsql AS $$
DECLARE
  all_books credit_balances[] := lock_all_books(accounts);
  books credit_balances;
  place integer := 0;
  wanted record;
  known text[];
  taken jsonb := '{}';
  from_subscription integer;
  line credit_entries;
  lines credit_entries[] := '{}';
BEGIN
  SELECT array_agg(generation_id) INTO known FROM credit_entries
    WHERE generation_id = ANY(generations) AND kind = 'hold';
  FOR wanted IN SELECT w.* FROM unnest(accounts, generations, amounts, abouts, purses, allowances)
    WITH ORDINALITY AS w (account, generation, amount, about, purse, allowance, number)
    ORDER BY w.account, w.number
  LOOP
    IF books.account_id IS DISTINCT FROM wanted.account THEN
      place := place + 1;
      books := all_books[place];
      IF books.account_id IS DISTINCT FROM wanted.account THEN
        RAISE EXCEPTION 'account % has no balance', wanted.account;
      END IF;
    END IF;
    generation := wanted.generation;
    balance := books.subscription + books.topup;
    allowance := wanted.allowance;
    IF wanted.purse IS NOT NULL THEN
      allowance := allowance - coalesce((taken ->> wanted.purse)::bigint, 0);
    END IF;
    refused_by := CASE
      WHEN wanted.generation = ANY(known) THEN 'repetition'
      WHEN wanted.amount > 0 AND wanted.amount > balance THEN 'balance'
      WHEN wanted.amount > 0 AND wanted.amount > allowance THEN 'allowance' END;
    IF refused_by IS NULL THEN
      from_subscription := greatest(0, least(books.subscription, wanted.amount));
      books.subscription := books.subscription - from_subscription;
      books.topup := books.topup - (wanted.amount - from_subscription);
      books.held := books.held + wanted.amount;
      all_books[place] := books;
      line.account_id := wanted.account;
      line.generation_id := wanted.generation;
      line.subscription := -from_subscription;
      line.topup := from_subscription - wanted.amount;
      line.held := wanted.amount;
      line.balance := balance - wanted.amount;
      line.description := wanted.about;
      line.cycle_ends_at := CASE WHEN from_subscription > 0 THEN books.cycle_ends_at END;
      lines := lines || line;
      IF wanted.purse IS NOT NULL THEN
        taken := taken || jsonb_build_object(wanted.purse,
          coalesce((taken ->> wanted.purse)::bigint, 0) + wanted.amount);
      END IF;
    END IF;
    RETURN NEXT;
  END LOOP;
  PERFORM post_entries('hold', lines, all_books);
END $$;

-- Turns what is held for work into spending, once for each. Accounts are locked in the order in
-- which holds lock them.
CREATE FUNCTION charge_holds(generations text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  accounts text[];
  all_books credit_balances[];
  books credit_balances;
  place integer := 0;
  line credit_entries;
  lines credit_entries[] := '{}';
  settled text[];
BEGIN
  SELECT array_agg(account_id) INTO accounts FROM credit_entries
    WHERE generation_id = ANY(generations) AND kind = 'hold';
  all_books := lock_all_books(accounts);
  SELECT array_agg(generation_id) INTO settled FROM credit_entries
    WHERE generation_id = ANY(generations) AND kind IN ('charge', 'release');
  FOR line IN SELECT * FROM credit_entries
    WHERE generation_id = ANY(generations) AND kind = 'hold' ORDER BY account_id, sequence
  LOOP
    IF books.account_id IS DISTINCT FROM line.account_id THEN
      place := place + 1;
      books := all_books[place];
    END IF;
    CONTINUE WHEN line.generation_id = ANY(settled);
    books.held := books.held - line.held;
    books.spent := books.spent + line.held;
    all_books[place] := books;
    line.balance := books.subscription + books.topup;
    line.subscription := 0;
    line.topup := 0;
    line.cycle_ends_at := NULL;
    line.spent := line.held;
    line.held := -line.held;
    lines := lines || line;
  END LOOP;
  PERFORM post_entries('charge', lines, all_books);
END $$;

-- How much work is in line: in all, at most so much (in the row that names nothing), and of each of
-- these accounts; and which of these generations are there already. The balances are locked before it
-- is counted, so that of orders of one account each sees the one before.
CREATE FUNCTION lock_line(accounts text[], generations_asked text[], most integer)
RETURNS TABLE (account text, generation text, queued integer) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_all_books(accounts);
  RETURN QUERY
    SELECT NULL::text, NULL::text, count(*)::integer
      FROM (SELECT FROM generations WHERE state = 'queued' LIMIT most) AS line
    UNION ALL
    SELECT account_id, NULL, count(*)::integer FROM generations
      WHERE state = 'queued' AND account_id = ANY(accounts) GROUP BY account_id
    UNION ALL
    SELECT NULL, id, NULL FROM generations WHERE id = ANY(generations_asked);
END $$;

-- Gives back what is held for work that brought nothing, once: to where it came from, as long as
-- that cycle is the current one. If it is over, credits of work its owner cancelled expire with it;
-- those of work we failed at go to the current cycle or, where there is none, to the top-up credits.
CREATE FUNCTION release_hold(of_generation text, is_canceled boolean) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  hold credit_entries;
  books credit_balances;
  to_cycle bigint;
  about text;
BEGIN
  SELECT * INTO hold FROM credit_entries WHERE generation_id = of_generation AND kind = 'hold';
  IF NOT FOUND THEN RETURN; END IF;
  books := lock_books(hold.account_id);
  IF EXISTS (SELECT FROM credit_entries
    WHERE generation_id = of_generation AND kind IN ('charge', 'release'))
  THEN
    RETURN;
  END IF;
  about := 'Refund: ' || hold.description;
  IF hold.subscription <> 0 THEN
    to_cycle := CASE WHEN is_canceled THEN hold.cycle_ends_at ELSE books.cycle_ends_at END;
  END IF;
  PERFORM post_entry(hold.account_id, 'release', about,
    to_subscription => CASE WHEN to_cycle IS NULL THEN 0 ELSE -hold.subscription END,
    to_topup => CASE WHEN to_cycle IS NULL THEN hold.held ELSE -hold.topup END,
    to_held => -hold.held, of_cycle => to_cycle, of_generation => of_generation);
  IF to_cycle IS DISTINCT FROM books.cycle_ends_at AND to_cycle IS NOT NULL THEN
    PERFORM expire_strays(hold.account_id, to_cycle, -hold.subscription, about,
      of_generation => of_generation);
  END IF;
END $$;

-- Takes credits back whose payment was taken back, once for what took it: top-up credits, or with
-- `of_cycle` those of a cycle, except for those that have expired or were taken back before.
CREATE FUNCTION claw_back(of_account text, of_payment text, amount integer, of_cycle bigint,
  about text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  given bigint;
  gone bigint;
  taken integer := amount;
BEGIN
  PERFORM lock_books(of_account);
  IF EXISTS (SELECT FROM credit_entries
    WHERE payment_id = of_payment AND kind IN ('clawback', 'restore'))
  THEN
    RETURN false;
  END IF;
  IF of_cycle IS NULL THEN
    PERFORM post_entry(of_account, 'clawback', about, to_topup => -amount,
      of_payment => of_payment);
    RETURN true;
  END IF;
  SELECT sum(c.amount) INTO given FROM credit_cycles AS c
    WHERE account_id = of_account AND ends_at = of_cycle AND c.amount > 0;
  SELECT -coalesce(sum(subscription), 0) INTO gone FROM credit_entries
    WHERE account_id = of_account AND cycle_ends_at = of_cycle
      AND kind IN ('expire', 'clawback', 'restore');
  -- Of a cycle whose credits nobody has told of yet all is taken back; they will come.
  IF given IS NOT NULL THEN taken := least(amount, greatest(0, given - gone)); END IF;
  PERFORM post_entry(of_account, 'clawback', about, to_subscription => -taken,
    of_cycle => of_cycle, of_payment => of_payment);
  RETURN true;
END $$;

-- Undoes a clawback, once: what it took comes back to where it was. One that has not come yet will
-- take nothing.
CREATE FUNCTION restore_credits(of_account text, of_payment text, about text) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  books CONSTANT credit_balances := lock_books(of_account);
  clawback credit_entries;
BEGIN
  IF EXISTS (SELECT FROM credit_entries WHERE payment_id = of_payment AND kind = 'restore') THEN
    RETURN false;
  END IF;
  SELECT * INTO clawback FROM credit_entries
    WHERE account_id = of_account AND payment_id = of_payment AND kind = 'clawback';
  PERFORM post_entry(of_account, 'restore', about,
    to_subscription => -coalesce(clawback.subscription, 0),
    to_topup => -coalesce(clawback.topup, 0),
    of_cycle => clawback.cycle_ends_at, of_payment => of_payment);
  IF clawback.subscription < 0 AND clawback.cycle_ends_at IS DISTINCT FROM books.cycle_ends_at THEN
    PERFORM expire_strays(of_account, clawback.cycle_ends_at, -clawback.subscription, about,
      of_payment => of_payment);
  END IF;
  RETURN true;
END $$;

-- Down Migration

DROP FUNCTION restore_credits, claw_back, release_hold, lock_line, charge_holds, hold_credits,
  add_cycle, give_credits, turn_due_cycles, balance_of, post_entries, lock_all_books, lock_books, turn_cycles, begin_cycle,
  expire_strays, close_cycle, post_entry;
DROP TABLE credit_cycles;
ALTER TABLE credit_entries
  ALTER COLUMN id DROP DEFAULT,
  DROP CONSTRAINT credit_entries_sound,
  DROP COLUMN payment_id,
  DROP COLUMN cycle_ends_at,
  ADD CONSTRAINT credit_entries_kind_check CHECK (kind IN
    ('purchase', 'grant', 'subscription', 'hold', 'charge', 'release', 'expire', 'clawback')),
  ADD CONSTRAINT credit_entries_check
    CHECK ((generation_id IS NOT NULL) = (kind IN ('hold', 'charge', 'release'))),
  ADD CONSTRAINT credit_entries_check1 CHECK (subscription + topup + held + spent + source = 0);
DROP FUNCTION is_sound_entry;
DROP INDEX credit_entries_one_expiry;
DROP TRIGGER credit_entries_not_emptied ON credit_entries;
ALTER TABLE credit_balances
  DROP COLUMN cycle_ends_at,
  DROP COLUMN plan_id,
  DROP COLUMN turns_at,
  RESET (fillfactor);
