-- The figures of a manual scan are counted while it runs and kept when it ends, because its items may
-- belong to a later scan by then.
alter table scan
  add column targets_left integer not null default 0,
  add column found integer not null default 0,
  add column received integer not null default 0,
  add column judged integer not null default 0,
  add column acted integer not null default 0,
  add column skipped integer not null default 0;
