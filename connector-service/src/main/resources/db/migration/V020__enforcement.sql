-- What scanners demand, what was done about it, and what is remembered of that.

-- One verdict per item, round and scanner; the round is the manual scan, or the nil UUID.
create table item_verdict (
  tenant_id uuid not null,
  item_id uuid not null,
  round uuid not null,
  source text not null,
  action text not null,
  strength smallint not null,
  acts boolean not null,
  categories text[] not null,
  policy_name text,
  reasons text[] not null,
  tag text,
  notice text,
  noticed_at timestamptz not null,
  issued_at timestamptz not null,
  primary key (tenant_id, item_id, round, source)
);

-- One row per item about which something was, is or will be done.
create table enforcement (
  tenant_id uuid not null,
  item_id uuid primary key,
  organization_id uuid not null,
  service text not null,
  kind text not null,
  container_id text not null,
  graph_id text not null,
  version text not null,
  description jsonb not null,
  phase text not null,
  done text not null,
  held_sha256 text,
  held_size bigint not null default 0,
  noticed_at timestamptz not null,
  tries integer not null default 0,
  failing_since timestamptz,
  told_reason text,
  changed_at timestamptz not null
);

create index enforcement_changed on enforcement (tenant_id, changed_at);

-- Intent and outcome of each effect: the intent is written before the call to Microsoft, the outcome after it.
create table enforcement_step (
  tenant_id uuid not null,
  item_id uuid not null references enforcement on delete cascade,
  effect text not null,
  detail jsonb not null,
  intended_at timestamptz not null,
  done_at timestamptz,
  primary key (tenant_id, item_id, effect)
);

-- The hidden folder of each mailbox in which messages are held.
create table quarantine_folder (
  tenant_id uuid not null,
  organization_id uuid not null,
  mailbox_id text not null,
  folder_id text not null,
  primary key (tenant_id, organization_id, mailbox_id)
);

-- Bytes that Cloudward itself wrote: warnings, and what was released. Neither is judged again. The id of
-- what is made anew is not known before; it is empty then.
create table own_content (
  tenant_id uuid not null,
  container_id text not null,
  graph_id text not null,
  sha256 text not null,
  kind text not null,
  written_at timestamptz not null,
  primary key (tenant_id, container_id, graph_id, sha256)
);

do $$
declare business_table text;
begin
  foreach business_table in array array['item_verdict', 'enforcement', 'enforcement_step', 'quarantine_folder',
    'own_content'] loop
    execute format('alter table %I enable row level security', business_table);
    execute format('alter table %I force row level security', business_table);
    execute format('create policy tenant_isolation on %I'
      ' using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)'
      ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', business_table);
  end loop;
end $$;

-- The queue: ids only, read before a tenant is known.
create table enforcement_work (
  id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  priority smallint not null default 0,
  due_at timestamptz not null,
  revision bigint not null default 0,
  leased_by uuid,
  leased_until timestamptz
);

create index enforcement_work_due on enforcement_work (priority, due_at);
create index enforcement_work_owner on enforcement_work (tenant_id, organization_id);
