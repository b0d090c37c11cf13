-- Intake of content: whose mailboxes and drives are read, how far, and what was found there.

-- A mailbox or drive that a connected service protects. Items older than since are not taken.
create table intake_container (
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  container_id text not null,
  owner_id text,
  site_id text,
  owner text not null,
  well_known text not null default '{}',
  since timestamptz not null,
  primary key (tenant_id, organization_id, service, container_id)
);

-- One reading position: the folders of a mailbox, the messages of a folder, the files of a drive, or a
-- part of a manual scan. The link moves in the transaction that records what its page told.
create table intake_feed (
  feed_id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  container_id text not null,
  kind text not null,
  folder_id text not null default '',
  parent_id text,
  name text not null default '',
  place text not null default '',
  role text not null default 'TAKEN',
  hidden boolean not null default false,
  scan_id uuid,
  since timestamptz,
  protect boolean not null default true,
  link text,
  round integer not null default 1,
  seen_in_round integer not null default 1,
  complete boolean not null default false,
  tries integer not null default 0,
  hinted_at timestamptz,
  read_at timestamptz
);

create unique index intake_feed_place on intake_feed
  (tenant_id, organization_id, service, container_id, kind, folder_id, coalesce(scan_id, tenant_id));
create index intake_feed_scan on intake_feed (tenant_id, scan_id) where scan_id is not null;

-- What was found: one row per message and per version of a file, whatever told of it and how often.
create table item (
  tenant_id uuid not null,
  item_id uuid primary key,
  organization_id uuid not null,
  service text not null,
  kind text not null,
  container_id text not null,
  graph_id text not null,
  version text not null,
  description jsonb,
  origin text not null,
  scan_id uuid,
  protect boolean not null,
  in_junk boolean not null default false,
  media_type text,
  state text not null,
  reason text,
  action text,
  tries integer not null default 0,
  next_try_at timestamptz,
  noticed_at timestamptz not null,
  received_at timestamptz,
  held_until timestamptz,
  settled_at timestamptz
);

create index item_place on item (tenant_id, organization_id, container_id, graph_id);
create index item_scan on item (tenant_id, scan_id) where scan_id is not null;
create index item_ended on item (tenant_id, settled_at) where settled_at is not null;

create table scan (
  scan_id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  days integer not null,
  mode text not null,
  targets text[],
  state text not null,
  failed_targets integer not null default 0,
  since timestamptz not null,
  requested_by text not null,
  requested_at timestamptz not null,
  ended_at timestamptz
);

create index scan_of_organization on scan (tenant_id, organization_id, requested_at desc, scan_id);

do $$
declare business_table text;
begin
  foreach business_table in array array['intake_container', 'intake_feed', 'item', 'scan'] loop
    execute format('alter table %I enable row level security', business_table);
    execute format('alter table %I force row level security', business_table);
    execute format('create policy tenant_isolation on %I'
      ' using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)'
      ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', business_table);
  end loop;
end $$;

-- The queues: ids only, read before a tenant is known. Manual scans come after what is new.
create table feed_work (
  id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  priority smallint not null default 0,
  due_at timestamptz not null,
  revision bigint not null default 0,
  leased_by uuid,
  leased_until timestamptz
);

create index feed_work_due on feed_work (priority, due_at);
create index feed_work_owner on feed_work (tenant_id, organization_id);

create table item_work (
  id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  priority smallint not null default 0,
  due_at timestamptz not null,
  revision bigint not null default 0,
  leased_by uuid,
  leased_until timestamptz
);

create index item_work_due on item_work (priority, due_at);
create index item_work_owner on item_work (tenant_id, organization_id);
