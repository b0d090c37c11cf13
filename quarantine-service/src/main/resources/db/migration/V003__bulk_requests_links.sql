create table bulk_job (
  id uuid primary key,
  tenant_id uuid not null,
  action text not null,
  actor jsonb not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  total integer not null,
  done integer not null,
  unneeded integer not null,
  refused integer not null
);

-- What a bulk job has still to do.
create table bulk_item (
  tenant_id uuid not null,
  job_id uuid not null,
  item_id uuid not null,
  primary key (tenant_id, job_id, item_id)
);

create table release_request (
  id uuid primary key,
  tenant_id uuid not null,
  item_id uuid not null,
  organization_id uuid not null,
  requested_by text not null,
  comment text,
  state text not null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  decided_by jsonb
);

create index release_request_newest on release_request (tenant_id, requested_at desc, id desc);
create unique index release_request_once on release_request (tenant_id, item_id, requested_by)
  where state = 'PENDING';

-- Of a link only the hash of its token is kept, so that nobody can use what stands here.
create table release_link (
  tenant_id uuid not null,
  token_hash bytea not null,
  item_id uuid not null,
  recipient text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash)
);

create index release_link_expired on release_link (tenant_id, expires_at);
create index quarantined_item_undigested on quarantined_item (tenant_id, owner_folded)
  where digested_at is null and state = 'HELD';

alter table bulk_job enable row level security;
alter table bulk_job force row level security;
create policy tenant_isolation on bulk_job
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table bulk_item enable row level security;
alter table bulk_item force row level security;
create policy tenant_isolation on bulk_item
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table release_request enable row level security;
alter table release_request force row level security;
create policy tenant_isolation on release_request
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table release_link enable row level security;
alter table release_link force row level security;
create policy tenant_isolation on release_link
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
