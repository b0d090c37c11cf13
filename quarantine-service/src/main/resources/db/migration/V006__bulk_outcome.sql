-- What came of each item of a bulk job; null while its turn has not come.
alter table bulk_item add column outcome text;

create index bulk_item_waiting on bulk_item (tenant_id, job_id, item_id) where outcome is null;
