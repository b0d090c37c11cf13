-- What provisioning said about a service of an organization, and where its policies stand because of it.
create table provisioning_fact (
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  task_id uuid not null,
  attempt integer not null,
  kind text not null,
  happened_at timestamptz not null,
  answered boolean not null default false,
  primary key (tenant_id, organization_id, service, task_id, attempt, kind)
);

create table policy_lifecycle (
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  stage text not null,
  primary key (tenant_id, organization_id, service)
);

alter table provisioning_fact enable row level security;
alter table provisioning_fact force row level security;
create policy tenant_isolation on provisioning_fact
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table policy_lifecycle enable row level security;
alter table policy_lifecycle force row level security;
create policy tenant_isolation on policy_lifecycle
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
