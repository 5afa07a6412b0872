--liquibase formatted sql logicalFilePath:0133-renewals

--changeset guildhall:renew-recent-leases endDelimiter:@@
-- Rows that others hold at this moment are passed over, or one stopped process could cost a healthy engine all its leases.
-- Only what the worker names is renewed: a run whose thread died must run out. Leases that ran out more than a minute ago
-- are left to whoever claims next: they are not looked for among all that this worker has ever held.
--   returns the renewed ones; what is missing was held by others or is this worker's no more
drop function crosstenant.renew_leases @@
create function crosstenant.renew_leases(p_worker text, p_runs uuid[], p_fences bigint[], p_lease interval)
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
        returning q.run_id, q.cancel_requested, q.news
    )
    select r.run_id, r.cancel_requested, r.news from renewed r;
end @@
alter function crosstenant.renew_leases owner to guildhall_crosstenant @@
revoke all on function crosstenant.renew_leases from public @@
grant execute on function crosstenant.renew_leases to guildhall_app @@
--rollback drop function crosstenant.renew_leases;
