-- Keys of the installation, not of a tenant; the private part is encrypted with the service's own key.
create table signing_key (
  id text primary key,
  public_key text not null,
  private_key bytea not null,
  state text not null,
  created_at timestamptz not null,
  activated_at timestamptz,
  retired_at timestamptz
);

create unique index signing_key_one_active on signing_key (state) where state <> 'RETIRED';

-- Failed sign-ins by SHA-256 of account name or address, before a tenant is known.
create table sign_in_attempt (
  subject bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);

-- Answers of a provider that were used, until they would have expired anyway.
create table used_login_state (
  hash bytea primary key,
  expires_at timestamptz not null
);
