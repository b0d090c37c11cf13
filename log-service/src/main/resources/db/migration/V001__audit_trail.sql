-- One chain per tenant. The document is the evidence; the other columns only make it findable.
create table audit_entry (
  tenant_id uuid not null,
  sequence bigint not null check (sequence > 0),
  document text not null,
  previous_hash bytea not null,
  hash bytea not null,
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  action text not null,
  primary key (tenant_id, sequence)
);

create index audit_entry_actor_id on audit_entry (tenant_id, actor_id, sequence desc);
create index audit_entry_actor_name on audit_entry (tenant_id, lower(actor_name), sequence desc);
create index audit_entry_action on audit_entry (tenant_id, action, sequence desc);

-- The end of each chain; its row is locked while an entry is appended, so that there are no gaps.
create table audit_head (
  tenant_id uuid primary key,
  sequence bigint not null,
  hash bytea not null
);

create table audit_checkpoint (
  tenant_id uuid not null,
  sequence bigint not null,
  hash bytea not null,
  at timestamptz not null,
  key_id text not null,
  signature bytea not null,
  primary key (tenant_id, sequence)
);

-- Tenants whose chain has grown since its last checkpoint; ids only, read over all tenants.
create table checkpoint_due (
  tenant_id uuid primary key
);

-- Append-only for the program that runs: what it once wrote it can neither change nor remove.
revoke update, delete, truncate on audit_entry, audit_checkpoint from "${runtime_role}";
revoke delete, truncate on audit_head from "${runtime_role}";

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant_isolation on audit_entry
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy tenant_isolation on audit_head
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

alter table audit_checkpoint enable row level security;
alter table audit_checkpoint force row level security;
create policy tenant_isolation on audit_checkpoint
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
