--liquibase formatted sql logicalFilePath:0250-tenant-halts

--changeset guildhall:tenant-halts
create table tenant_halts (
    tenant_id uuid primary key references tenants,
    suspended_by uuid,
    suspended_at timestamptz,
    suspended_because text check (length(suspended_because) <= 500),
    deletion_by uuid,
    deletion_at timestamptz,
    erase_at timestamptz,
    check (num_nulls(suspended_by, suspended_at, suspended_because) in (0, 3)),
    check (num_nulls(deletion_by, deletion_at, erase_at) in (0, 3))
);
comment on table tenant_halts is 'Tenants whose work stands still, and why; the others have no row.';
comment on column tenant_halts.suspended_by is 'Member of the operators'' company.';
comment on column tenant_halts.deletion_by is 'The owner who asked for everything to be erased.';
comment on column tenant_halts.erase_at is 'From when on everything of the tenant is erased.';

alter table tenant_halts enable row level security;
alter table tenant_halts force row level security;
create policy own_tenant on tenant_halts
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete,
    update (suspended_by, suspended_at, suspended_because, deletion_by, deletion_at, erase_at)
    on tenant_halts to guildhall_app;

-- Claims pass over tenants whose work stands still; why it does is none of their business.
create policy claims_look on tenant_halts for select to guildhall_crosstenant using (true);
grant select (tenant_id) on tenant_halts to guildhall_crosstenant;
--rollback drop table tenant_halts;

--changeset guildhall:renewals-tell-of-halts endDelimiter:@@
-- As before; that a tenant's work stands still is news for each of its runs, at each renewal.
create or replace function crosstenant.renew_leases(p_worker text, p_runs uuid[], p_fences bigint[], p_lease interval)
    returns table (run_id uuid, cancel_requested boolean, news boolean)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '1s'
begin atomic
    with mine as materialized (
        select q.tenant_id, q.run_id
        from public.run_queue q
        join unnest(p_runs, p_fences) as held (run_id, fence) on held.run_id = q.run_id and held.fence = q.fence
        where q.state = 'LEASED' and q.lease_owner = p_worker
            and q.lease_until > statement_timestamp() - interval '1 minute'
        for no key update of q skip locked
    ), renewed as (
        update public.run_queue q
        set lease_until = statement_timestamp() + p_lease
        from mine
        where q.tenant_id = mine.tenant_id and q.run_id = mine.run_id
        returning q.run_id, q.cancel_requested,
            q.news or exists (select from public.tenant_halts s where s.tenant_id = q.tenant_id) as news
    )
    select r.run_id, r.cancel_requested, r.news from renewed r;
end @@
--rollback select 1;

--changeset guildhall:schedules-of-halted-tenants-wait endDelimiter:@@
-- As before, but for schedules of tenants whose work stands still.
create or replace function crosstenant.claim_schedules(p_now timestamptz, p_max integer, p_lease interval)
    returns table (tenant_id uuid, schedule_id uuid)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with due as materialized (
        select s.tenant_id, s.id
        from public.schedules s
        where s.state = 'ACTIVE' and s.next_at <= p_now and (s.claimed_until is null or s.claimed_until <= p_now)
            and not exists (select from public.tenant_halts h where h.tenant_id = s.tenant_id)
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
--rollback select 1;
