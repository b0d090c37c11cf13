create table timeline_entry (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  event text not null,
  organization_id uuid not null,
  service text not null,
  outcome text not null,
  summary text not null,
  details jsonb not null,
  primary key (tenant_id, id)
);

-- Pages are read newest first from the place where the one before ended; each filter has its index.
create index timeline_entry_newest on timeline_entry (tenant_id, at desc, id desc);
create index timeline_entry_kind on timeline_entry (tenant_id, kind, at desc, id desc);
create index timeline_entry_service on timeline_entry (tenant_id, organization_id, service, at desc, id desc);

alter table timeline_entry enable row level security;
alter table timeline_entry force row level security;
create policy tenant_isolation on timeline_entry
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
