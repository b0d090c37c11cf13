create table thing (tenant_id uuid not null, id uuid primary key, name text not null);
alter table thing enable row level security;
alter table thing force row level security;
create policy tenant_isolation on thing
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
