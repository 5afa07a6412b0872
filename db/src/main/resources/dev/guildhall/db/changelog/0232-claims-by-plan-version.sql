--liquibase formatted sql logicalFilePath:0232-claims-by-plan-version

--changeset guildhall:claims-by-plan-version endDelimiter:@@
-- Gives a worker due runs of any tenant: first those whose engine has stopped renewing, then by fair shares.
--
-- Within a tenant a run comes the earlier the longer it has been due, less a handicap for its lane. Between tenants, that
-- one is next which would then use the smallest part of its share. Who uses nothing at all gains a place of weight 1 for
-- every 30 seconds of waiting, or large shares alone would fill a cluster that is too small. No tenant gets more than its
-- limit: claims wait for each other, for as long as one statement takes, so each sees what the one before has taken.
-- Rows that others hold at this moment are passed over, and those of tenants whose work stands still. The latter do not hold
-- back the times that the next claim begins to look at; therefore whoever lets a tenant's work go on makes what is due in its
-- queue look new.
--
-- Entries of runs that have left an index stay in it as long as any old snapshot could need them. Therefore a claim reads
-- each index from a little before where the last one of this worker began to find something (p_seen_at, p_due_from); null
-- reads everything, which a worker does from time to time.
--
--   p_late                         how long after its time something may become visible and be found by this claim
--   p_handicaps                    seconds by lane, from lane 0
-- returns one row without a run, with what to pass next time (null: read everything), and one for each run taken.
drop function crosstenant.claim_runs @@
create function crosstenant.claim_runs(
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
comment on function crosstenant.claim_runs is 'Tells the engine which runs of any tenant are due: tenant, run, how often it was taken. Nothing of what they are about.' @@
alter function crosstenant.claim_runs owner to guildhall_crosstenant @@
revoke all on function crosstenant.claim_runs from public @@
grant execute on function crosstenant.claim_runs to guildhall_app @@
--rollback drop function crosstenant.claim_runs;
