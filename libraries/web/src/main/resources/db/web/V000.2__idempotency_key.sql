-- The first answer to a command that came with an Idempotency-Key, written in the command's own transaction.
create table idempotency_key (
  tenant_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  location text,
  body text,
  expires_at timestamptz not null,
  primary key (tenant_id, key)
);

create index idempotency_key_expiry on idempotency_key (tenant_id, expires_at);

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy tenant_isolation on idempotency_key
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
