create table dlp_policy (
  id uuid primary key,
  tenant_id uuid not null,
  organization_id uuid not null,
  service text not null,
  name text not null,
  description text not null,
  priority integer not null check (priority between 1 and 99999),
  enabled boolean not null,
  enabled_on_completion boolean not null,
  monitor_only boolean not null,
  settings jsonb not null,
  version bigint not null,
  changed_at timestamptz not null
);

create index dlp_policy_order on dlp_policy (tenant_id, organization_id, service, priority, id);

alter table dlp_policy enable row level security;
alter table dlp_policy force row level security;
create policy tenant_isolation on dlp_policy
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
