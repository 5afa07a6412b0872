--liquibase formatted sql logicalFilePath:0190-mails

--changeset guildhall:mails
create table mails (
    -- Does not refer to a tenant: the mail that confirms a sign-up is written before its tenant exists.
    tenant_id uuid not null,
    id uuid not null,
    kind text not null check (length(kind) <= 40),
    recipient text not null check (length(recipient) <= 254),
    subject text not null check (length(subject) <= 200),
    body text check (length(body) <= 8000),
    state text not null check (state in ('SENT', 'FAILED', 'EXPIRED', 'QUEUED', 'KEPT')),
    attempts integer not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    next_at timestamptz not null,
    failure text check (length(failure) <= 300),
    claimed_until timestamptz,
    revision bigint not null,
    primary key (tenant_id, id),
    -- A body may hold a link that lets its reader in: it does not outlive the need to send it.
    check (body is null or state in ('QUEUED', 'KEPT'))
);
comment on table mails is 'Mails on their way: written with what they tell about, delivered afterwards, forgotten 30 days later.';
comment on column mails.next_at is 'When something is to be done about it: the next attempt, its expiry, or to forget it.';
comment on column mails.claimed_until is 'Until when the node that has found it due keeps the others from it.';
create index mails_due on mails (next_at);
create index mails_newest on mails (created_at desc, id desc);

alter table mails enable row level security;
alter table mails force row level security;
create policy own_tenant on mails
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, delete, update (body, state, attempts, next_at, failure, claimed_until, revision) on mails to guildhall_app;

-- The ticker finds due mails of all tenants, and operators what there is, through the functions below alone. Neither
-- sees to whom a mail goes or what it says.
create policy ticker_looks on mails for select to guildhall_crosstenant using (true);
create policy ticker_claims on mails for update to guildhall_crosstenant using (true) with check (true);
grant select (tenant_id, id, created_at, next_at, claimed_until), update (claimed_until) on mails to guildhall_crosstenant;
--rollback drop table mails;

--changeset guildhall:claim-mails endDelimiter:@@
create function crosstenant.claim_mails(p_now timestamptz, p_max integer, p_lease interval)
    returns table (tenant_id uuid, mail_id uuid)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with due as materialized (
        select m.tenant_id, m.id
        from public.mails m
        where m.next_at <= p_now and (m.claimed_until is null or m.claimed_until <= p_now)
        order by m.next_at
        limit p_max
        for no key update skip locked
    ), claimed as (
        update public.mails m
        set claimed_until = p_now + p_lease
        from due
        where m.tenant_id = due.tenant_id and m.id = due.id
        returning m.tenant_id, m.id, m.next_at
    )
    select c.tenant_id, c.id
    from claimed c
    order by c.next_at;
end @@
alter function crosstenant.claim_mails owner to guildhall_crosstenant @@
revoke all on function crosstenant.claim_mails from public @@
grant execute on function crosstenant.claim_mails to guildhall_app @@
comment on function crosstenant.claim_mails is 'Tells the ticker about which mails of any tenant something is to be done: tenant and mail. Neither what they say nor to whom.' @@

-- The mails of all tenants behind a place in the list, newest first; everything from the start when it is null.
create function crosstenant.list_mails(p_before timestamptz, p_before_id uuid, p_limit integer)
    returns table (tenant_id uuid, mail_id uuid, created_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select m.tenant_id, m.id, m.created_at
    from public.mails m
    where p_before is null or (m.created_at, m.id) < (p_before, p_before_id)
    order by m.created_at desc, m.id desc
    limit p_limit;
end @@
alter function crosstenant.list_mails owner to guildhall_crosstenant @@
revoke all on function crosstenant.list_mails from public @@
grant execute on function crosstenant.list_mails to guildhall_app @@
comment on function crosstenant.list_mails is 'Tells operators which mails of any tenant there are: tenant, mail, time. Neither what they say nor to whom.' @@
--rollback drop function crosstenant.claim_mails; drop function crosstenant.list_mails;
