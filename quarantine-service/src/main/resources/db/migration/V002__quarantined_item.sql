-- What is in quarantine. The facts are the truth; the other columns make it findable.
-- The state is null as long as nobody has told that the item was taken.
create table quarantined_item (
  tenant_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  service text not null,
  owner_folded text not null,
  sender_folded text,
  search_text text not null,
  categories text[] not null,
  state text,
  held_at timestamptz,
  expires_at timestamptz,
  content text not null,
  digested_at timestamptz,
  description jsonb not null,
  facts jsonb not null,
  primary key (tenant_id, id)
);

create index quarantined_item_newest on quarantined_item (tenant_id, held_at desc, id desc)
  where state is not null;
create index quarantined_item_state on quarantined_item (tenant_id, state, held_at desc, id desc)
  where state is not null;
create index quarantined_item_owner on quarantined_item (tenant_id, owner_folded, held_at desc, id desc)
  where state is not null;

alter table quarantined_item enable row level security;
alter table quarantined_item force row level security;
create policy tenant_isolation on quarantined_item
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- What has to be done, for whom and when; ids and times only, read over all tenants.
create table errand (
  tenant_id uuid not null,
  kind text not null,
  subject uuid not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  primary key (tenant_id, kind, subject)
);

create index errand_due on errand (kind, due_at);
