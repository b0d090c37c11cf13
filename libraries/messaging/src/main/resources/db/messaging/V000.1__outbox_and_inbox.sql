-- The only two tables that a service needs to speak and hear reliably.
create table outbox_event (
  position bigint generated always as identity primary key,
  id uuid not null unique,
  topic text not null,
  partition_key text not null,
  headers jsonb not null,
  data bytea not null,
  recorded_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  attempts integer not null default 0,
  parked_reason text
);

create index outbox_event_waiting on outbox_event (position)
  where published_at is null and parked_reason is null;
create index outbox_event_published on outbox_event (published_at) where published_at is not null;

create function outbox_wake_relay() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox_event', '');
  return null;
end $$;

create trigger outbox_event_recorded after insert on outbox_event
  for each statement execute function outbox_wake_relay();

create table inbox_message (
  consumer text not null,
  event_id uuid not null,
  handled_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);
