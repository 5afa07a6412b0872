--liquibase formatted sql logicalFilePath:0140-schedules

--changeset guildhall:schedules
create table schedules (
    tenant_id uuid not null,
    id uuid not null,
    employee_id uuid not null,
    author_id uuid not null,
    title text not null,
    message text not null,
    priority smallint not null check (priority between 0 and 3),
    at timestamptz,
    cron text,
    zone text,
    state text not null check (state in ('PAUSED', 'ACTIVE', 'DONE', 'EMPLOYEE_RELEASED', 'AUTHOR_GONE')),
    next_at timestamptz,
    last_run_id uuid,
    last_due_at timestamptz,
    last_at timestamptz,
    last_result text check (last_result in ('STARTED', 'TOO_MANY_WAITING', 'QUEUE_FULL')),
    claimed_until timestamptz,
    created_at timestamptz not null,
    revision bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references employees,
    foreign key (tenant_id, author_id) references members,
    foreign key (tenant_id, last_run_id) references runs,
    check (length(title) <= 120),
    check (length(message) <= 32000),
    check (at is null or cron is null),
    check ((cron is null) = (zone is null)),
    check ((state = 'ACTIVE') = (next_at is not null)),
    check (num_nulls(last_due_at, last_at, last_result) in (0, 3))
);
comment on table schedules is 'Messages that are sent to employees at a time, or again and again.';
comment on column schedules.author_id is 'In whose name the message is sent.';
comment on column schedules.priority is 'Of its runs: 0 urgent, 1 high, 2 normal, 3 low';
comment on column schedules.at is 'Its only time; of a recurring one null.';
comment on column schedules.cron is 'Minute, hour, day of month, month, day of week, by the clock of the zone.';
comment on column schedules.claimed_until is 'Until when the node that has found it due keeps the others from looking at it.';
create index schedules_newest on schedules (tenant_id, created_at desc, id desc);
create index schedules_of_employee on schedules (tenant_id, employee_id, created_at desc, id desc);
create index schedules_of_author on schedules (tenant_id, author_id);
create index schedules_of_run on schedules (tenant_id, last_run_id);
create index schedules_due on schedules (next_at) where state = 'ACTIVE';

alter table schedules enable row level security;
alter table schedules force row level security;
create policy own_tenant on schedules
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete,
    update (author_id, title, message, priority, at, cron, zone, state, next_at, last_run_id, last_due_at, last_at, last_result,
        claimed_until, revision)
    on schedules to guildhall_app;

-- The ticker finds due schedules of all tenants, through the function below alone, and sees nothing of what they say.
create policy ticker_looks on schedules for select to guildhall_crosstenant using (true);
create policy ticker_claims on schedules for update to guildhall_crosstenant using (true) with check (true);
grant select (tenant_id, id, state, next_at, claimed_until), update (claimed_until) on schedules to guildhall_crosstenant;
--rollback drop table schedules;

--changeset guildhall:claim-schedules endDelimiter:@@
-- Finds schedules of any tenant that are due, longest due first. Only a hint that keeps nodes out of each other's way:
-- whether a schedule starts is decided on its row, in its tenant's transaction.
create function crosstenant.claim_schedules(p_now timestamptz, p_max integer, p_lease interval)
    returns table (tenant_id uuid, schedule_id uuid)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with due as materialized (
        select s.tenant_id, s.id
        from public.schedules s
        where s.state = 'ACTIVE' and s.next_at <= p_now and (s.claimed_until is null or s.claimed_until <= p_now)
        order by s.next_at
        limit p_max
        for no key update skip locked
    ), claimed as (
        update public.schedules s
        set claimed_until = p_now + p_lease
        from due
        where s.tenant_id = due.tenant_id and s.id = due.id
        returning s.tenant_id, s.id, s.next_at
    )
    select c.tenant_id, c.id
    from claimed c
    order by c.next_at;
end @@
alter function crosstenant.claim_schedules owner to guildhall_crosstenant @@
revoke all on function crosstenant.claim_schedules from public @@
grant execute on function crosstenant.claim_schedules to guildhall_app @@
--rollback drop function crosstenant.claim_schedules;
