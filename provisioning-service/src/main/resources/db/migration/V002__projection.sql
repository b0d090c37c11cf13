-- What was said about tasks and services, each fact once, whatever the order of arrival.
create table fact (
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  kind text not null,
  -- The task that the fact belongs to; the event itself where it belongs to none.
  origin uuid not null,
  attempt integer not null,
  context text not null,
  at timestamptz not null,
  event_id uuid not null,
  details jsonb not null,
  primary key (tenant_id, organization_id, origin, service, kind, attempt, context)
);

create index fact_of_service on fact (tenant_id, organization_id, service, kind, at, event_id);

-- The same facts once more, read again from the log, to be compared with those above.
create table rebuilt_fact (like fact including all);
grant truncate on rebuilt_fact to provisioning;

create table task (
  tenant_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  submitted_at timestamptz not null,
  state text not null,
  -- Grows with every change of any task of the tenant: entity tag and position in the stream.
  sequence bigint not null,
  document jsonb not null,
  primary key (tenant_id, id)
);

create index task_newest on task (tenant_id, submitted_at desc, id desc);
create index task_newest_of_state on task (tenant_id, state, submitted_at desc, id desc);
create index task_changed on task (tenant_id, sequence);

create table service_state (
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  document jsonb not null,
  primary key (tenant_id, organization_id, service)
);

do $$
declare
  name text;
begin
  foreach name in array array['fact', 'rebuilt_fact', 'task', 'service_state'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant_isolation on %I '
      'using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) '
      'with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', name);
  end loop;
end $$;

-- Ids and a number only, without row-level security: streams of all tenants are woken from it, and
-- its row is the lock that makes sequences of one tenant commit in order.
create table tenant_sequence (
  tenant_id uuid primary key,
  last bigint not null
);
