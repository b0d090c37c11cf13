-- What administrators allow and block by name, before any policy is asked.
create table list_entry (
  id uuid primary key,
  tenant_id uuid not null,
  effect text not null check (effect in ('ALLOW', 'BLOCK')),
  kind text not null,
  value text not null,
  reason text not null,
  owner text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  unique (tenant_id, effect, kind, value)
);

create index list_entry_order on list_entry (tenant_id, created_at desc, id);

alter table list_entry enable row level security;
alter table list_entry force row level security;
create policy tenant_isolation on list_entry
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
