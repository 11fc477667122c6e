-- Up Migration

-- Who can sign in, and who is signed in. Most of these tables are written by better-auth, under the
-- names auth/better-auth.ts gives it; their times are timestamps, since that is what it writes.
CREATE SCHEMA auth;

-- The person behind an account. `id` is the account's. There is none for an owner who has named no
-- address yet, and for a moment one without an account, when somebody comes by a provider.
CREATE TABLE auth.users (
  id text PRIMARY KEY,
  name text NOT NULL DEFAULT '',
  email text UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- A way to prove to be somebody: a password (provider `credential`, subject the account's id) or a
-- provider's name for them. Tokens of providers are not kept.
CREATE TABLE auth.identities (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES auth.users ON DELETE CASCADE,
  provider text NOT NULL,
  subject text NOT NULL,
  password text,
  scope text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (provider, subject)
);

CREATE INDEX identities_of_account ON auth.identities (account_id);

-- The token is worth nothing without a signature made with this installation's secret.
CREATE TABLE auth.sessions (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES accounts,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX sessions_of_account ON auth.sessions (account_id, created_at DESC);
CREATE INDEX sessions_by_end ON auth.sessions (expires_at);

-- What is remembered while somebody is away at a provider.
CREATE TABLE auth.states (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX states_by_identifier ON auth.states (identifier);
CREATE INDEX states_by_end ON auth.states (expires_at);

-- Links that work once. Their tokens are kept only as SHA-256: they have 256 random bits, so no salt
-- or slow hash is needed.
CREATE TABLE auth.links (
  token_hash bytea PRIMARY KEY,
  -- setup: signs the owner in; sign-up: opens an account; verify: verifies an address; password:
  -- sets a new password.
  purpose text NOT NULL CHECK (purpose IN ('setup', 'sign-up', 'verify', 'password')),
  account_id text REFERENCES accounts,
  -- The address the link was mailed to; null where it was given by hand.
  email text,
  -- What a sign-up is to open its account with.
  name text,
  password text,
  wrong_tries integer NOT NULL DEFAULT 0,
  created_at bigint NOT NULL DEFAULT now_ms(),
  expires_at bigint NOT NULL
);

CREATE INDEX links_of_account ON auth.links (account_id);
CREATE INDEX links_of_address ON auth.links (email, created_at DESC) WHERE email IS NOT NULL;
CREATE INDEX links_by_end ON auth.links (expires_at);

-- Down Migration

DROP SCHEMA auth CASCADE;
