-- A commit with NOTIFY holds a lock of the whole server until it is on disk; the relay is woken by its own process.
drop trigger outbox_event_recorded on outbox_event;
drop function outbox_wake_relay();
