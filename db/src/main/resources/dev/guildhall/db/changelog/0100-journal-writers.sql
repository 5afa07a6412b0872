--liquibase formatted sql logicalFilePath:0100-journal-writers

--changeset guildhall:append-events endDelimiter:@@
-- Appends to one Journal, if the lease is the latest and the Journal ends where its writer believes. Runs with the
-- caller's rights and under the caller's tenant. One call instead of three: the row lock lasts no longer than it must.
--   p_payloads  the events as JSON, one per line
--   returns false, with nothing written, when the lease is lost
create function append_events(p_tenant uuid, p_run uuid, p_fence bigint, p_last bigint, p_payloads text)
    returns boolean
    language plpgsql volatile security invoker
as $$
declare
    v_attempts integer;
begin
    select q.attempts into v_attempts
    from public.run_queue q
    where q.tenant_id = p_tenant and q.run_id = p_run and q.fence = p_fence
    for no key update;
    if not found then
        return false;
    end if;
    -- A statement of its own, so that it sees what a writer has committed whom we had to wait for.
    if p_last <> coalesce((select max(e.seq) from public.run_events e
                           where e.tenant_id = p_tenant and e.run_id = p_run), 0) then
        return false;
    end if;
    insert into public.run_events (tenant_id, run_id, seq, payload)
    select p_tenant, p_run, p_last + line.n, line.payload
    from unnest(string_to_array(p_payloads, E'\n')) with ordinality as line (payload, n);
    if v_attempts > 0 then
        update public.run_queue q set attempts = 0 where q.tenant_id = p_tenant and q.run_id = p_run;
    end if;
    return true;
end;
$$ @@
revoke all on function append_events from public @@
grant execute on function append_events to guildhall_app @@
--rollback drop function append_events;

--changeset guildhall:append-round endDelimiter:@@
-- Appends to the Journals of many runs of many tenants within one transaction, each under its own tenant, so that row
-- security binds every one of them. All arrays have one element per run, ordered by tenant and run.
--   returns for each whether it was written
create function append_round(p_tenants uuid[], p_runs uuid[], p_fences bigint[], p_lasts bigint[], p_payloads text[])
    returns boolean[]
    language plpgsql volatile security invoker
as $$
declare
    v_before text := coalesce(current_setting('app.tenant_id', true), '');
    v_item record;
    v_written boolean[] := '{}';
begin
    -- All wait for one: give up, and let the caller try them one by one, when a run's row is held for so long.
    perform set_config('lock_timeout', '5s', true);
    for v_item in
        select * from unnest(p_tenants, p_runs, p_fences, p_lasts, p_payloads)
            with ordinality as item (tenant, run, fence, last, payloads, n)
        order by n
    loop
        perform set_config('app.tenant_id', v_item.tenant::text, true);
        v_written := v_written
            || public.append_events(v_item.tenant, v_item.run, v_item.fence, v_item.last, v_item.payloads);
    end loop;
    perform set_config('app.tenant_id', v_before, true);
    return v_written;
end;
$$ @@
revoke all on function append_round from public @@
grant execute on function append_round to guildhall_app @@
--rollback drop function append_round;
