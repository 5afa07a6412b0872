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

--changeset guildhall:claims-pass-over-halted-tenants endDelimiter:@@
-- As before, but for runs of tenants whose work stands still. They do not hold back the times that the next claim begins
-- to look at; therefore whoever lets a tenant's work go on makes what is due in its queue look new.
create or replace function crosstenant.claim_runs(
        p_worker text, p_max integer, p_lease interval, p_handicaps integer[],
        p_seen_at timestamptz, p_due_from timestamptz, p_late interval)
    returns table (tenant_id uuid, run_id uuid, fence bigint, attempts integer, cancel_requested boolean,
        seen_at timestamptz, due_from timestamptz)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '5s'
    -- A plan made while the queue was empty, when every way looks as good as the others, is kept for a long one.
    set enable_seqscan = off
    set enable_bitmapscan = off
    set enable_hashjoin = off
    set enable_mergejoin = off
    set enable_sort = off
    set enable_incremental_sort = off
    set jit = off
as $$
#variable_conflict use_column
declare
    c_promoted constant integer := 200;
    v_now timestamptz;
    v_seen timestamptz := coalesce(p_seen_at - p_late, '-infinity');
    v_from timestamptz := coalesce(p_due_from - p_late, '-infinity');
    v_promoted integer;
    v_expired integer;
begin
    perform pg_advisory_xact_lock(4711013200);
    v_now := clock_timestamp();

    with late as materialized (
        select q.tenant_id, q.run_id
        from public.run_queue q
        where q.state = 'READY' and q.due_at is null and q.available_at between v_seen and v_now
        order by q.available_at
        limit c_promoted
        for no key update skip locked
    )
    update public.run_queue q set due_at = v_now
    from late
    where q.tenant_id = late.tenant_id and q.run_id = late.run_id;
    get diagnostics v_promoted = row_count;

    return query
    with expired as materialized (
        select q.tenant_id, q.run_id
        from public.run_queue q
        where q.state = 'LEASED' and q.lease_until between v_seen and v_now
            and not exists (select from public.tenant_halts s where s.tenant_id = q.tenant_id)
        order by q.lease_until
        limit p_max
        for no key update skip locked
    )
    update public.run_queue q
    set lease_owner = p_worker, lease_until = v_now + p_lease, fence = q.fence + 1, attempts = q.attempts + 1,
        news = false
    from expired
    where q.tenant_id = expired.tenant_id and q.run_id = expired.run_id
    returning q.tenant_id, q.run_id, q.fence, q.attempts, q.cancel_requested, v_now, v_now;
    get diagnostics v_expired = row_count;

    return query
    with recursive head as (
        (select lane.n as lane, first.tenant_id, first.due_at, first.plan, first.plan_version
         from generate_series(0, 3) as lane (n)
         cross join lateral (
            select q.tenant_id, q.due_at, q.plan, q.plan_version
            from public.run_queue q
            where q.lane = lane.n and q.due_at >= v_from
            order by q.lane, q.tenant_id, q.due_at, q.enqueued_at
            limit 1) first)
        union all
        (select head.lane, next.tenant_id, next.due_at, next.plan, next.plan_version
         from head
         cross join lateral (
            select q.tenant_id, q.due_at, q.plan, q.plan_version
            from public.run_queue q
            where q.lane = head.lane and q.tenant_id > head.tenant_id and q.due_at >= v_from
            order by q.lane, q.tenant_id, q.due_at, q.enqueued_at
            limit 1) next)
    ), moving as materialized (
        select h.lane, h.tenant_id, h.due_at, h.plan, h.plan_version
        from head h
        where not exists (select from public.tenant_halts s where s.tenant_id = h.tenant_id)
    ), waiting as materialized (
        select h.lane, h.tenant_id, share.weight, share.most, driven.n as driven,
            share.weight / (count(*) over (partition by h.tenant_id))::numeric as part
        from moving h
        cross join lateral (
            select v.engine_weight as weight, v.engine_concurrency as most
            from public.plan_versions v
            where v.plan = h.plan and v.version = h.plan_version) share
        cross join lateral (
            -- Written so that no other index gives this order.
            select count(*) as n
            from (select from public.run_queue q
                  where q.tenant_id >= h.tenant_id and q.tenant_id <= h.tenant_id
                      and q.state = 'LEASED' and q.lease_until > v_now
                  order by q.tenant_id, q.lease_until
                  limit share.most) leased) driven
        where driven.n < share.most
    ), allowed as (
        select w.lane, w.tenant_id, w.weight, w.driven, least(w.most - w.driven,
            greatest(1, ceil((p_max - v_expired) * w.weight / sum(w.part) over ())))::integer as places
        from waiting w
    ), candidate as (
        select a.tenant_id, q.run_id, a.weight, a.driven, a.places, q.due_at,
            q.due_at + make_interval(secs => p_handicaps[a.lane + 1]) as order_at, q.enqueued_at
        from allowed a
        cross join lateral (
            select q.run_id, q.due_at, q.enqueued_at
            from public.run_queue q
            where q.lane = a.lane and q.tenant_id = a.tenant_id and q.due_at >= v_from
            order by q.due_at, q.enqueued_at
            limit a.places) q
    ), ranked as (
        select c.*, row_number() over (partition by c.tenant_id order by c.order_at, c.enqueued_at, c.run_id) as n
        from candidate c
    ), chosen as (
        select r.tenant_id, r.run_id, row_number() over (order by
            (r.driven + r.n)::double precision / r.weight
                - case when r.driven = 0 and r.n = 1 then extract(epoch from v_now - r.due_at) / 30 else 0 end,
            r.order_at, r.enqueued_at, r.run_id) as place
        from ranked r
        where r.n <= r.places
        order by place
        limit p_max - v_expired
    ), held as materialized (
        select c.tenant_id, c.run_id, c.place
        from chosen c
        join public.run_queue q on q.tenant_id = c.tenant_id and q.run_id = c.run_id
        where q.due_at is not null
        for no key update of q skip locked
    ), taken as (
        update public.run_queue q
        set state = 'LEASED', lease_owner = p_worker, lease_until = v_now + p_lease,
            fence = q.fence + 1, attempts = q.attempts + 1, due_at = null, lane = 0, news = false
        from held h
        where q.tenant_id = h.tenant_id and q.run_id = h.run_id
        returning q.tenant_id, q.run_id, q.fence, q.attempts, q.cancel_requested, h.place
    ), result as (
        select t.tenant_id, t.run_id, t.fence, t.attempts, t.cancel_requested,
            null::timestamptz as seen_at, null::timestamptz as due_from, t.place
        from taken t
        union all
        select null, null, null, null, null,
            case when v_promoted < c_promoted and v_expired < p_max then v_now end,
            least((select min(h.due_at) from moving h), v_now), 0
    )
    select r.tenant_id, r.run_id, r.fence, r.attempts, r.cancel_requested, r.seen_at, r.due_from
    from result r
    order by r.place;
end;
$$ @@
--rollback select 1;

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
