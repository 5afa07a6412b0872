--liquibase formatted sql logicalFilePath:0130-queue-states

--changeset guildhall:queue-states
alter table run_queue
    add column due_at timestamptz,
    add column lane smallint not null default 2 check (lane between 0 and 3),
    add column plan text not null default 'FREE' check (plan in ('FREE', 'PRO', 'ENTERPRISE')),
    add column news boolean not null default false,
    add column dead_reason text,
    add column dead_at timestamptz,
    drop constraint run_queue_state_check,
    add constraint run_queue_state_check check (state in ('READY', 'LEASED', 'WAITING', 'DEAD'));

-- The owner is bound by row security, too, and there is no tenant here.
alter table run_queue no force row level security;
update run_queue q
set lane = case when q.fence > 0 then 0 else q.priority end,
    due_at = case when q.state = 'READY' and q.available_at <= clock_timestamp() then clock_timestamp() end;
alter table run_queue force row level security;

alter table run_queue
    add constraint run_queue_due_check check (due_at is null or state = 'READY'),
    add constraint run_queue_dead_check check ((state = 'DEAD') = (dead_reason is not null and dead_at is not null)),
    add constraint run_queue_reason_check check (length(dead_reason) <= 500);

comment on column run_queue.available_at is 'When it may be taken, by this server''s clock; infinity means when it is woken.';
comment on column run_queue.due_at is 'Since when it may be taken, by this server''s clock; null when it may not be taken or its time has come unnoticed.';
comment on column run_queue.lane is 'Its priority until it is first taken; afterwards 0, for what was begun is finished first.';
comment on column run_queue.plan is 'Its tenant''s plan when it was added; decides its share of the engines.';
comment on column run_queue.news is 'It was woken since it was last taken.';

-- Exactly what may be taken: no claim reads anything else. New entries are never much older than the time at which they
-- become visible, so that a claim can leave out the part of each lane whose entries are all dead.
drop index run_queue_due;
create index run_queue_due on run_queue (lane, tenant_id, due_at, enqueued_at) where due_at is not null;
create index run_queue_delayed on run_queue (available_at) where state = 'READY' and due_at is null;
create index run_queue_dead on run_queue (dead_at, run_id) where state = 'DEAD';

grant update (due_at, lane, news) on run_queue to guildhall_crosstenant;
--rollback alter table run_queue drop column due_at, drop column lane, drop column plan, drop column news, drop column dead_reason, drop column dead_at;

--changeset guildhall:claim-due-runs endDelimiter:@@
-- Gives a worker due runs of any tenant: first those whose engine has stopped renewing, then the most urgent and oldest.
-- What another transaction holds at this moment is passed over, so workers never wait for each other.
create or replace function crosstenant.claim_runs(p_worker text, p_max integer, p_lease interval)
    returns table (tenant_id uuid, run_id uuid, fence bigint, attempts integer, cancel_requested boolean)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with expired as materialized (
        select q.tenant_id, q.run_id
        from public.run_queue q
        where q.state = 'LEASED' and q.lease_until <= statement_timestamp()
        order by q.lease_until
        limit p_max
        for no key update skip locked
    ), ready as materialized (
        select q.tenant_id, q.run_id
        from public.run_queue q
        where q.state = 'READY' and (q.due_at is not null or q.available_at <= statement_timestamp())
        order by q.lane, coalesce(q.due_at, q.available_at), q.enqueued_at
        limit p_max - (select count(*) from expired)
        for no key update skip locked
    ), due as (
        select e.tenant_id, e.run_id from expired e union all select r.tenant_id, r.run_id from ready r
    ), taken as (
        update public.run_queue q
        set state = 'LEASED', lease_owner = p_worker, lease_until = statement_timestamp() + p_lease,
            fence = q.fence + 1, attempts = q.attempts + 1, due_at = null, lane = 0, news = false
        from (select d.*, row_number() over () as place from due d) due
        where q.tenant_id = due.tenant_id and q.run_id = due.run_id
        returning q.tenant_id, q.run_id, q.fence, q.attempts, q.cancel_requested, due.place
    )
    select t.tenant_id, t.run_id, t.fence, t.attempts, t.cancel_requested
    from taken t
    order by t.place;
end @@
--rollback select 1;

--changeset guildhall:renew-leases-with-news endDelimiter:@@
-- Rows are locked in the order in which the Journal's writers lock them, or both would wait for each other.
-- Only what the worker names is renewed: a run whose thread died must run out. Returns what the worker should know of.
drop function crosstenant.renew_leases @@
create function crosstenant.renew_leases(p_worker text, p_runs uuid[], p_fences bigint[], p_lease interval)
    returns table (run_id uuid, cancel_requested boolean, news boolean)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with mine as materialized (
        select q.tenant_id, q.run_id
        from public.run_queue q
        join unnest(p_runs, p_fences) as held (run_id, fence) on held.run_id = q.run_id and held.fence = q.fence
        where q.state = 'LEASED' and q.lease_owner = p_worker
        order by q.tenant_id, q.run_id
        for no key update of q
    ), renewed as (
        update public.run_queue q
        set lease_until = statement_timestamp() + p_lease
        from mine
        where q.tenant_id = mine.tenant_id and q.run_id = mine.run_id
        returning q.run_id, q.cancel_requested, q.news
    )
    select r.run_id, r.cancel_requested, r.news from renewed r where r.cancel_requested or r.news;
end @@
alter function crosstenant.renew_leases owner to guildhall_crosstenant @@
revoke all on function crosstenant.renew_leases from public @@
grant execute on function crosstenant.renew_leases to guildhall_app @@
--rollback drop function crosstenant.renew_leases;
