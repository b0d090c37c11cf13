-- The process: one row per task and service, the only place where a decision about it is taken.
create table process (
  tenant_id uuid not null,
  task_id uuid not null,
  service text not null,
  position bigint generated always as identity,
  organization_id uuid not null,
  organization_name text not null,
  kind text not null check (kind in ('PROVISION', 'DEPROVISION')),
  task_services text[] not null,
  promote_delegate_accounts boolean not null,
  verification_id uuid,
  requested_by jsonb not null,
  requested_at timestamptz not null,
  status text not null check (status in ('RUNNING', 'ENABLING', 'COMPLETED', 'FAILED', 'CANCELLED')),
  attempt integer not null,
  parts text[] not null,
  reminders integer not null,
  started_at timestamptz,
  pending_at timestamptz,
  synchronized_at timestamptz,
  completed_at timestamptz,
  primary key (tenant_id, task_id, service)
);

create index process_latest on process (tenant_id, organization_id, service, position desc);
create unique index process_one_at_a_time on process (tenant_id, organization_id, service)
  where status in ('RUNNING', 'ENABLING');

alter table process enable row level security;
alter table process force row level security;
create policy tenant_isolation on process
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- Ids only, without row-level security: the job that watches the time looks over all tenants.
create table deadline (
  tenant_id uuid not null,
  task_id uuid not null,
  service text not null,
  due_at timestamptz not null,
  primary key (tenant_id, task_id, service)
);

create index deadline_due on deadline (due_at);
