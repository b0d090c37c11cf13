-- What we told of items by ourselves; it outlives items that are built anew, so that nothing is told twice.
create table said_fact (
  tenant_id uuid not null,
  item_id uuid not null,
  type text not null,
  at timestamptz not null,
  primary key (tenant_id, item_id, type, at)
);

alter table said_fact enable row level security;
alter table said_fact force row level security;
create policy tenant_isolation on said_fact
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
