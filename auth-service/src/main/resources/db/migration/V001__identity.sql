-- Ids only, read before a tenant is known: no row-level security. The key is the SHA-256 of what is looked up.
create table locator (
  hash bytea primary key,
  tenant_id uuid not null,
  target_id uuid not null
);

create table tenant (
  tenant_id uuid primary key,
  name text not null,
  notification_recipients text[] not null default '{}',
  created_at timestamptz not null,
  version bigint not null
);

create table administrator (
  tenant_id uuid not null,
  id uuid not null,
  username text,
  name text not null,
  email text,
  source text not null,
  password_hash text,
  role_id uuid not null,
  enabled boolean not null,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id)
);

create table custom_role (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  description text,
  permissions text[] not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

create table session (
  tenant_id uuid not null,
  id uuid not null,
  administrator_id uuid not null,
  generation integer not null,
  created_at timestamptz not null,
  rotated_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  origin text,
  user_agent text,
  primary key (tenant_id, id)
);

create index session_administrator on session (tenant_id, administrator_id) where ended_at is null;

create table api_token (
  tenant_id uuid not null,
  id uuid not null,
  hash bytea not null,
  name text not null,
  description text,
  scopes text[] not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);

do $$
declare business text;
begin
  foreach business in array array['tenant', 'administrator', 'custom_role', 'session', 'api_token'] loop
    execute format('alter table %I enable row level security', business);
    execute format('alter table %I force row level security', business);
    execute format(
      'create policy tenant_isolation on %I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)'
      ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', business);
  end loop;
end $$;
