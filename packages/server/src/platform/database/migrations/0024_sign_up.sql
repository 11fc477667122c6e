-- Up Migration

-- Who made a link that was handed on; null where it was mailed to whoever asked for it. A link is
-- worth nothing while its maker may not make such links.
ALTER TABLE auth.links ADD COLUMN made_by text REFERENCES accounts;

CREATE INDEX links_by_maker ON auth.links (made_by) WHERE made_by IS NOT NULL;

-- The invitation a sign-up came with, which is used up when the address is verified. One that is
-- taken back takes those with it who have not come in yet.
ALTER TABLE auth.links ADD COLUMN invitation_id text REFERENCES invitations ON DELETE CASCADE;

CREATE INDEX links_of_invitation ON auth.links (invitation_id) WHERE invitation_id IS NOT NULL;

-- The key of the hashes below. It is kept here, not made of the secret, which may change.
ALTER TABLE installation ADD COLUMN pepper bytea NOT NULL
  DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

-- Who had an account and deleted it, so that nobody gets starting credits again and again: hashes of
-- addresses, and of names at sign-in providers.
CREATE TABLE former_people (
  name_hash bytea PRIMARY KEY,
  left_at bigint NOT NULL DEFAULT now_ms()
);

CREATE INDEX former_people_by_time ON former_people (left_at);

-- Down Migration

DROP TABLE former_people;
ALTER TABLE installation DROP COLUMN pepper;
ALTER TABLE auth.links DROP COLUMN invitation_id, DROP COLUMN made_by;
