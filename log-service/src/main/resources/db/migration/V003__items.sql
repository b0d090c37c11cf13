-- Lines about messages and files. Some events name the item only; the rest comes from one that tells it.
alter table timeline_entry
  add column item_id uuid,
  add column owner text,
  add column owner_folded text generated always as (lower(owner)) stored,
  add column title text,
  add column categories text[] not null default '{}';
alter table timeline_entry alter column service drop not null;

create index timeline_entry_outcome on timeline_entry (tenant_id, outcome, at desc, id desc);
create index timeline_entry_item on timeline_entry (tenant_id, item_id, at desc, id desc)
  where item_id is not null;
create index timeline_entry_owner on timeline_entry (tenant_id, owner_folded, at desc, id desc)
  where owner_folded is not null;

-- What the items of the log are called; whichever event tells it first.
create table logged_item (
  tenant_id uuid not null,
  item_id uuid not null,
  service text not null,
  owner text not null,
  title text not null,
  primary key (tenant_id, item_id)
);

-- One row per day, service and category, however many items. The category '' counts whole items.
create table item_count (
  tenant_id uuid not null,
  day date not null,
  organization_id uuid not null,
  service text not null,
  category text not null,
  scanned bigint not null default 0,
  found bigint not null default 0,
  acted bigint not null default 0,
  failed bigint not null default 0,
  primary key (tenant_id, day, organization_id, service, category)
);

alter table logged_item enable row level security;
alter table logged_item force row level security;
create policy tenant_isolation on logged_item
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table item_count enable row level security;
alter table item_count force row level security;
create policy tenant_isolation on item_count
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
