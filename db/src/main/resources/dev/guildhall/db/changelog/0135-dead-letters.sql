--liquibase formatted sql logicalFilePath:0135-dead-letters

--changeset guildhall:operators
alter table members
    drop constraint members_role_check,
    add constraint members_role_check check (role in ('ADMIN', 'MEMBER', 'VIEWER', 'OPERATOR'));
--rollback select 1;

--changeset guildhall:dead-letter-decisions
create table dead_letter_decisions (
    run_id uuid not null,
    tenant_id uuid not null,
    decision text not null check (decision in ('RETRY', 'DISCARD')),
    reason text,
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (run_id, decided_at)
);
comment on table dead_letter_decisions is 'What operators of the platform have done about runs that were set aside. Belongs to the platform, not to the tenants.';
comment on column dead_letter_decisions.decided_by is 'Member of the operators'' company.';
grant insert on dead_letter_decisions to guildhall_crosstenant;
grant update (available_at, cancel_requested, dead_reason, dead_at) on run_queue to guildhall_crosstenant;
--rollback drop table dead_letter_decisions;

--changeset guildhall:dead-letter-functions endDelimiter:@@
-- The dead letters of all tenants behind a place in the list, newest first; everything from the start when it is null.
create function crosstenant.list_dead_letters(p_before timestamptz, p_before_run uuid, p_limit integer)
    returns table (tenant_id uuid, run_id uuid, attempts integer, reason text, enqueued_at timestamptz, since timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select q.tenant_id, q.run_id, q.attempts, q.dead_reason, q.enqueued_at, q.dead_at
    from public.run_queue q
    where q.state = 'DEAD' and (p_before is null or (q.dead_at, q.run_id) < (p_before, p_before_run))
    order by q.dead_at desc, q.run_id desc
    limit p_limit;
end @@
alter function crosstenant.list_dead_letters owner to guildhall_crosstenant @@
revoke all on function crosstenant.list_dead_letters from public @@
grant execute on function crosstenant.list_dead_letters to guildhall_app @@

create function crosstenant.find_dead_letter(p_run uuid)
    returns table (tenant_id uuid, run_id uuid, attempts integer, reason text, enqueued_at timestamptz, since timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select q.tenant_id, q.run_id, q.attempts, q.dead_reason, q.enqueued_at, q.dead_at
    from public.run_queue q
    where q.state = 'DEAD' and q.run_id = p_run;
end @@
alter function crosstenant.find_dead_letter owner to guildhall_crosstenant @@
revoke all on function crosstenant.find_dead_letter from public @@
grant execute on function crosstenant.find_dead_letter to guildhall_app @@

-- Makes a dead letter due again, to go on or to be ended, and keeps who has decided it.
create function crosstenant.settle_dead_letter(p_run uuid, p_discard boolean, p_by uuid, p_reason text)
    returns boolean
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with settled as (
        update public.run_queue q
        set state = 'READY', attempts = 0, dead_reason = null, dead_at = null,
            cancel_requested = q.cancel_requested or p_discard,
            available_at = least(q.available_at, statement_timestamp()), due_at = statement_timestamp()
        where q.state = 'DEAD' and q.run_id = p_run
        returning q.tenant_id, q.run_id
    ), kept as (
        insert into public.dead_letter_decisions (run_id, tenant_id, decision, reason, decided_by, decided_at)
        select s.run_id, s.tenant_id, case when p_discard then 'DISCARD' else 'RETRY' end, p_reason, p_by,
            clock_timestamp()
        from settled s
    )
    select exists (select from settled);
end @@
alter function crosstenant.settle_dead_letter owner to guildhall_crosstenant @@
revoke all on function crosstenant.settle_dead_letter from public @@
grant execute on function crosstenant.settle_dead_letter to guildhall_app @@
--rollback drop function crosstenant.list_dead_letters; drop function crosstenant.find_dead_letter; drop function crosstenant.settle_dead_letter;
