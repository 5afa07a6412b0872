--liquibase formatted sql logicalFilePath:0230-plans

--changeset guildhall:plan-versions
create table plan_versions (
    plan text not null check (plan in ('FREE', 'PRO', 'ENTERPRISE')),
    version integer not null check (version > 0),
    valid_from timestamptz not null,
    seats integer not null check (seats > 0),
    employees integer not null check (employees > 0),
    engine_weight integer not null check (engine_weight > 0),
    engine_concurrency integer not null check (engine_concurrency > 0),
    queue_length integer not null check (queue_length > 0),
    request_burst integer not null check (request_burst > 0),
    requests_per_second integer not null check (requests_per_second > 0),
    storage_bytes bigint not null check (storage_bytes > 0),
    monthly_runs integer not null check (monthly_runs > 0),
    monthly_price_micros bigint not null check (monthly_price_micros >= 0),
    currency text not null check (currency = 'USD'),
    primary key (plan, version)
);
comment on table plan_versions is 'What plans allow and cost. A change is a new version; tenants stay on the one they chose.';
comment on column plan_versions.valid_from is 'Since when it can be chosen.';
comment on column plan_versions.monthly_price_micros is 'Millionths of the currency for a month of the platform alone.';
grant select on plan_versions to guildhall_app, guildhall_crosstenant;

insert into plan_versions (plan, version, valid_from, seats, employees, engine_weight, engine_concurrency, queue_length,
    request_burst, requests_per_second, storage_bytes, monthly_runs, monthly_price_micros, currency) values
    ('FREE', 1, '2025-01-01Z', 5, 25, 1, 5, 10, 100, 10, 1073741824, 2000, 0, 'USD'),
    ('PRO', 1, '2025-01-01Z', 50, 100, 3, 20, 50, 300, 30, 53687091200, 50000, 99000000, 'USD'),
    ('ENTERPRISE', 1, '2025-01-01Z', 5000, 1000, 10, 100, 200, 1500, 150, 1073741824000, 2000000, 999000000, 'USD');
--rollback drop table plan_versions;

--changeset guildhall:plan-versions-stay endDelimiter:@@
-- Whoever may write here, the owner included, may add only: tenants keep what they chose.
create function refuse_change_of_plan_version() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'plan versions never change: add a new version instead';
end;
$$ @@
revoke all on function refuse_change_of_plan_version from public @@
create trigger plan_versions_stay before update or delete or truncate on plan_versions
    for each statement execute function refuse_change_of_plan_version() @@
--rollback drop trigger plan_versions_stay on plan_versions; drop function refuse_change_of_plan_version;

--changeset guildhall:plan-versions-of-tenants
alter table tenants
    add column plan_version integer not null default 1,
    add column revision bigint not null default 1,
    add foreign key (plan, plan_version) references plan_versions;
comment on column tenants.plan_version is 'The version of its plan that it chose.';
comment on column tenants.revision is 'Counts its changes.';
grant update (plan, plan_version, revision) on tenants to guildhall_app;
alter table run_queue add column plan_version integer not null default 1;
comment on column run_queue.plan_version is 'The version of that plan.';
--rollback alter table run_queue drop column plan_version; alter table tenants drop column plan_version, drop column revision;

--changeset guildhall:schedules-know-used-up-months
alter table schedules
    drop constraint schedules_last_result_check,
    add constraint schedules_last_result_check
        check (last_result in ('STARTED', 'TOO_MANY_WAITING', 'QUEUE_FULL', 'MONTH_USED_UP'));
--rollback alter table schedules drop constraint schedules_last_result_check, add constraint schedules_last_result_check check (last_result in ('STARTED', 'TOO_MANY_WAITING', 'QUEUE_FULL'));
