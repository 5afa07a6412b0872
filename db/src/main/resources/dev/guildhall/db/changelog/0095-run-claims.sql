--liquibase formatted sql logicalFilePath:0095-run-claims

--changeset guildhall:claim-runs endDelimiter:@@
-- Gives a worker due runs of any tenant: first those whose engine has stopped renewing, then the most urgent and oldest.
-- What another transaction holds at this moment is passed over, so workers never wait for each other.
create function crosstenant.claim_runs(p_worker text, p_max integer, p_lease interval)
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
        where q.state = 'READY' and q.available_at <= statement_timestamp()
        order by q.priority, q.available_at
        limit p_max - (select count(*) from expired)
        for no key update skip locked
    ), due as (
        select e.tenant_id, e.run_id from expired e union all select r.tenant_id, r.run_id from ready r
    ), taken as (
        update public.run_queue q
        set state = 'LEASED', lease_owner = p_worker, lease_until = statement_timestamp() + p_lease,
            fence = q.fence + 1, attempts = q.attempts + 1
        from due
        where q.tenant_id = due.tenant_id and q.run_id = due.run_id
        returning q.tenant_id, q.run_id, q.fence, q.attempts, q.cancel_requested, q.priority, q.available_at
    )
    select t.tenant_id, t.run_id, t.fence, t.attempts, t.cancel_requested
    from taken t
    order by t.priority, t.available_at;
end @@
alter function crosstenant.claim_runs owner to guildhall_crosstenant @@
revoke all on function crosstenant.claim_runs from public @@
grant execute on function crosstenant.claim_runs to guildhall_app @@
--rollback drop function crosstenant.claim_runs;

--changeset guildhall:renew-leases endDelimiter:@@
-- Rows are locked in the order in which the Journal's writers lock them, or both would wait for each other.
-- Only what the worker names is renewed: a run whose thread died must run out.
create function crosstenant.renew_leases(p_worker text, p_runs uuid[], p_fences bigint[], p_lease interval)
    returns table (run_id uuid)
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
        returning q.run_id, q.cancel_requested
    )
    select r.run_id from renewed r where r.cancel_requested;
end @@
alter function crosstenant.renew_leases owner to guildhall_crosstenant @@
revoke all on function crosstenant.renew_leases from public @@
grant execute on function crosstenant.renew_leases to guildhall_app @@
--rollback drop function crosstenant.renew_leases;
