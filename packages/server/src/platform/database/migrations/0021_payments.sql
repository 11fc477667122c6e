-- Up Migration

-- Payments: what was ordered, what of it is in the books, and what Stripe has told but nobody has
-- looked at yet. What was paid Stripe alone knows, and is asked: docs/decisions/0041. A realm is one
-- of its sides, which know nothing of each other: live, test, or the stand-in.

-- Who an account is at Stripe.
CREATE TABLE stripe_customers (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  realm text NOT NULL CHECK (realm IN ('live', 'test', 'stand-in')),
  created_at bigint NOT NULL DEFAULT now_ms(),
  UNIQUE (account_id, realm)
);

-- An order: what it is for, what it costs and what it gives were decided here, and count.
CREATE TABLE purchases (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  realm text NOT NULL CHECK (realm IN ('live', 'test', 'stand-in')),
  kind text NOT NULL CHECK (kind IN ('pack', 'plan')),
  -- The pack or plan, and what people call it.
  item text NOT NULL,
  name text NOT NULL,
  credits integer NOT NULL CHECK (credits > 0),
  -- In the smallest unit; what a plan costs is said by its price at Stripe.
  amount integer CHECK (amount > 0),
  currency text,
  session_id text UNIQUE,
  payment_intent text UNIQUE,
  -- `waiting`: the money is on its way. `refused`: what was paid is not what was ordered.
  state text NOT NULL DEFAULT 'open'
    CHECK (state IN ('open', 'waiting', 'paid', 'failed', 'expired', 'refused')),
  -- Counts what was written here. Who has read an older one has read something that changed.
  revision integer NOT NULL DEFAULT 0,
  checks integer NOT NULL DEFAULT 0,
  -- When Stripe is asked again, in case its word gets lost; null when nothing is to come.
  check_at bigint,
  created_at bigint NOT NULL DEFAULT now_ms(),
  settled_at bigint,
  CHECK (CASE kind WHEN 'pack' THEN amount IS NOT NULL AND currency IS NOT NULL
    ELSE amount IS NULL AND currency IS NULL END)
);

CREATE INDEX purchases_of_account ON purchases (account_id, created_at DESC, id DESC);
CREATE INDEX purchases_to_check ON purchases (check_at) WHERE check_at IS NOT NULL;

-- Two open checkouts of a plan could both be paid.
CREATE UNIQUE INDEX purchases_one_open_plan ON purchases (account_id, realm)
  WHERE kind = 'plan' AND state = 'open';

-- A subscription as Stripe last told it.
CREATE TABLE subscriptions (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  realm text NOT NULL CHECK (realm IN ('live', 'test', 'stand-in')),
  plan_id text NOT NULL,
  status text NOT NULL,
  cancel_at_period_end boolean NOT NULL,
  period_ends_at bigint NOT NULL,
  revision integer NOT NULL DEFAULT 0,
  check_at bigint,
  created_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX subscriptions_of_account ON subscriptions (account_id);
CREATE INDEX subscriptions_to_check ON subscriptions (check_at) WHERE check_at IS NOT NULL;

-- A paid invoice of a subscription, and what it gave; after a change to a smaller plan that is less
-- than nothing.
CREATE TABLE plan_invoices (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  subscription_id text NOT NULL,
  plan_id text NOT NULL,
  name text NOT NULL,
  credits integer NOT NULL,
  amount integer NOT NULL CHECK (amount >= 0),
  currency text NOT NULL,
  payment_intent text,
  cycle_ends_at bigint NOT NULL,
  revision integer NOT NULL DEFAULT 0,
  created_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX plan_invoices_of_account ON plan_invoices (account_id, created_at DESC, id DESC);

CREATE INDEX plan_invoices_of_payment ON plan_invoices (payment_intent);

-- Money that went back, by a refund or a dispute, and the credits that were taken back for it now.
CREATE TABLE paybacks (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  payment_intent text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('refund', 'dispute')),
  amount integer NOT NULL,
  -- Whether the money is gone; a refund may fail and a dispute be won.
  is_standing boolean NOT NULL,
  credits integer NOT NULL CHECK (credits >= 0),
  -- How often credits were taken for it: names the clawback in the ledger.
  step integer NOT NULL,
  -- Since when the account is suspended for it.
  suspended_at bigint,
  created_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX paybacks_of_payment ON paybacks (payment_intent);
CREATE INDEX paybacks_of_account ON paybacks (account_id) WHERE kind = 'dispute';

-- What Stripe has told. Of an event only what it is about is kept: what it is now Stripe is asked.
CREATE TABLE stripe_events (
  id text PRIMARY KEY,
  type text NOT NULL,
  subject text NOT NULL CHECK (subject IN ('checkout', 'subscription', 'payment', 'customer')),
  subject_id text NOT NULL,
  received_at bigint NOT NULL DEFAULT now_ms(),
  tries integer NOT NULL DEFAULT 0,
  -- When it is to be handled; null when that is done, or given up.
  try_at bigint DEFAULT now_ms(),
  handled_at bigint
);

CREATE INDEX stripe_events_to_handle ON stripe_events (try_at) WHERE try_at IS NOT NULL;
CREATE INDEX stripe_events_old ON stripe_events (received_at);

-- Down Migration

DROP TABLE stripe_events;
DROP TABLE paybacks;
DROP TABLE plan_invoices;
DROP TABLE subscriptions;
DROP TABLE purchases;
DROP TABLE stripe_customers;
