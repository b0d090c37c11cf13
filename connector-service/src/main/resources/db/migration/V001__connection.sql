-- Everything that belongs to a tenant carries tenant_id and a row-level security policy (at the end of this file).
-- Tables without policy hold ids only; jobs read them to find work before a tenant is known.

create table organization (
  tenant_id uuid not null,
  organization_id uuid not null,
  name text not null,
  initial_domain text not null,
  domains text[] not null,
  mode text not null,
  delegate_role text not null,
  delegate_id text,
  synchronized_at timestamptz,
  watched_at timestamptz,
  primary key (tenant_id, organization_id)
);

create table service_connection (
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  state text not null,
  attention text,
  task_id uuid not null,
  attempt integer not null,
  decided_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (tenant_id, organization_id, service)
);

create table connection_job (
  id uuid primary key,
  sequence bigint generated always as identity,
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  kind text not null,
  task_id uuid not null,
  attempt integer not null,
  verification_id uuid,
  promote boolean not null,
  task_services text[] not null,
  state text not null,
  tries integer not null default 0,
  failing_since timestamptz,
  next_try_at timestamptz not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  unique (tenant_id, task_id, attempt, service, kind)
);

create index connection_job_open on connection_job (tenant_id, organization_id, sequence) where state = 'OPEN';

-- Intent and outcome of each step: the intent is written before the call to Microsoft, the outcome after it.
create table job_step (
  tenant_id uuid not null,
  job_id uuid not null references connection_job on delete cascade,
  step text not null,
  intended_at timestamptz not null,
  done_at timestamptz,
  outcome text,
  primary key (tenant_id, job_id, step)
);

-- Attempts that provisioning closed; a request for one of them that arrives late starts nothing.
create table closed_attempt (
  tenant_id uuid not null,
  task_id uuid not null,
  attempt integer not null,
  service text not null,
  closed_at timestamptz not null,
  primary key (tenant_id, task_id, attempt, service)
);

create table verification (
  id uuid primary key,
  tenant_id uuid not null,
  administrator_id uuid not null,
  method text not null,
  state text not null,
  organization_id uuid,
  organization_name text,
  initial_domain text,
  domains text[],
  account_id text,
  account_name text,
  roles text[],
  services text[],
  reason text,
  remedy text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create index verification_expiry on verification (tenant_id, expires_at);

-- Each full reading of a feed is a round; what an earlier round found and the last one did not is gone.
create table directory_object (
  tenant_id uuid not null,
  organization_id uuid not null,
  kind text not null,
  object_id text not null,
  name text not null,
  address text,
  owner_id text,
  enabled boolean not null,
  drives_known boolean not null default false,
  round integer not null,
  primary key (tenant_id, organization_id, kind, object_id)
);

create table directory_feed (
  tenant_id uuid not null,
  organization_id uuid not null,
  kind text not null,
  link text,
  round integer not null,
  complete boolean not null,
  read_at timestamptz not null,
  primary key (tenant_id, organization_id, kind)
);

create table synchronization (
  id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  verification_id uuid not null,
  state text not null,
  reason text,
  remedy text,
  tries integer not null default 0,
  failing_since timestamptz,
  next_try_at timestamptz not null,
  requested_at timestamptz not null,
  ended_at timestamptz
);

create index synchronization_open on synchronization (tenant_id, organization_id) where state = 'RUNNING';

create table graph_subscription (
  id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  resource text not null,
  graph_id text,
  state text not null,
  renew_at timestamptz not null,
  expires_at timestamptz,
  unique (tenant_id, organization_id, service, resource)
);

create index graph_subscription_due on graph_subscription (tenant_id, organization_id, renew_at);

-- A notification is a hint that something changed; the same hint twice is one hint.
create table notification_hint (
  tenant_id uuid not null,
  organization_id uuid not null,
  subscription_id uuid not null references graph_subscription on delete cascade,
  kind text not null,
  received_at timestamptz not null,
  primary key (tenant_id, subscription_id, kind)
);

create table data_key (
  tenant_id uuid not null,
  organization_id uuid not null,
  master_key_id text not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, organization_id)
);

create table sealed_secret (
  tenant_id uuid not null,
  organization_id uuid not null,
  purpose text not null,
  record_id text not null,
  sealed bytea not null,
  expires_at timestamptz,
  primary key (tenant_id, organization_id, purpose, record_id),
  foreign key (tenant_id, organization_id) references data_key on delete cascade
);

do $$
declare business_table text;
begin
  foreach business_table in array array['organization', 'service_connection', 'connection_job', 'job_step',
    'closed_attempt', 'verification', 'directory_object', 'directory_feed', 'synchronization',
    'graph_subscription', 'notification_hint', 'data_key', 'sealed_secret'] loop
    execute format('alter table %I enable row level security', business_table);
    execute format('alter table %I force row level security', business_table);
    execute format('create policy tenant_isolation on %I'
      ' using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)'
      ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', business_table);
  end loop;
end $$;

-- One Microsoft 365 organization belongs to one tenant.
create table organization_claim (
  organization_id uuid primary key,
  tenant_id uuid not null
);

-- The queue: one row per organization that needs attention at due_at, leased by one worker at a time.
create table organization_work (
  organization_id uuid primary key,
  tenant_id uuid not null,
  due_at timestamptz not null,
  revision bigint not null default 0,
  leased_by uuid,
  leased_until timestamptz
);

create index organization_work_due on organization_work (due_at);

-- Where a notification belongs, found by the id that Microsoft Graph gave the subscription.
create table subscription_route (
  graph_id text primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  subscription_id uuid not null,
  client_state_hash bytea not null
);

create index subscription_route_owner on subscription_route (subscription_id);

-- Which tenant a consent callback belongs to; only the hash of the state is kept, and it is used once.
create table consent_state (
  state_hash bytea primary key,
  tenant_id uuid not null,
  verification_id uuid not null,
  administrator_id uuid not null,
  browser_hash bytea not null,
  expires_at timestamptz not null
);

-- Which tenants hold verifications or data keys: read by the jobs that expire and re-wrap them.
create table tenant_index (
  tenant_id uuid primary key,
  next_expiry_at timestamptz not null
);

-- The key of the application's certificate; one per installation, wrapped by the master key itself.
create table application_key (
  client_id text primary key,
  master_key_id text not null,
  wrapped bytea not null,
  certificate bytea not null,
  created_at timestamptz not null
);
