-- What is needed to forget handled events safely; docs/adr/0022 has the argument.
alter table inbox_message add column replayed boolean not null default false;
create index inbox_message_handled on inbox_message (handled_at);

-- Records below were handled by every consumer of this service; their rows may be gone.
create table inbox_floor (
  topic text not null,
  partition integer not null,
  handled_below bigint not null,
  sent_before timestamptz not null,
  primary key (topic, partition)
);
