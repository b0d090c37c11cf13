-- The groups of the owners of mailboxes and drives, as they were when an item of theirs last arrived.
create table owner_groups (
  tenant_id uuid not null,
  organization_id uuid not null,
  owner_id text not null,
  group_ids text[] not null,
  noticed_at timestamptz not null,
  primary key (tenant_id, organization_id, owner_id)
);

alter table owner_groups enable row level security;
alter table owner_groups force row level security;
create policy tenant_isolation on owner_groups
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
