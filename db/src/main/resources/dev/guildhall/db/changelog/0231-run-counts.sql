--liquibase formatted sql logicalFilePath:0231-run-counts

--changeset guildhall:run-counts
create table run_counts (
    tenant_id uuid not null references tenants,
    month date not null check (extract(day from month) = 1),
    runs integer not null check (runs > 0),
    primary key (tenant_id, month)
);
comment on table run_counts is 'How many runs tenants asked for in each calendar month (UTC); counted with the run itself.';
comment on column run_counts.month is 'Its first day.';

-- The owner is bound by row security, too, and there is no tenant here.
alter table runs no force row level security;
insert into run_counts (tenant_id, month, runs)
select tenant_id, date_trunc('month', created_at at time zone 'UTC')::date, count(*) from runs group by 1, 2;
alter table runs force row level security;

alter table run_counts enable row level security;
alter table run_counts force row level security;
create policy own_tenant on run_counts
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (runs) on run_counts to guildhall_app;
--rollback drop table run_counts;
