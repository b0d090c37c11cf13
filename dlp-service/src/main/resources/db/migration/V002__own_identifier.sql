-- Identifiers that tenants describe themselves.
create table own_identifier (
  id uuid primary key,
  tenant_id uuid not null,
  key text not null,
  document jsonb not null,
  version bigint not null,
  changed_at timestamptz not null,
  unique (tenant_id, key)
);

alter table own_identifier enable row level security;
alter table own_identifier force row level security;
create policy tenant_isolation on own_identifier
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
