--liquibase formatted sql logicalFilePath:0191-pending-sign-ups

--changeset guildhall:pending-sign-ups
create table pending_sign_ups (
    tenant_id uuid primary key,
    token_hash text not null check (length(token_hash) = 64),
    email text not null,
    password_hash text not null,
    display_name text not null,
    company_name text not null,
    industry text,
    company_size text,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
comment on table pending_sign_ups is 'Sign-ups whose address is not confirmed yet, of tenants that do not exist. Reached through functions only.';
create index pending_sign_ups_oldest on pending_sign_ups (expires_at);
-- UPDATE only because PostgreSQL asks for it before a row may be locked.
grant select, insert, update (expires_at), delete on pending_sign_ups to guildhall_crosstenant;
--rollback drop table pending_sign_ups;

--changeset guildhall:pending-sign-up-functions endDelimiter:@@
-- The tenant is that of the running transaction, never an argument. Each takes some that have expired with it, so the
-- table stays small without a sweeper.
create function crosstenant.add_pending_sign_up(p_token_hash text, p_email text, p_password_hash text, p_display_name text,
        p_company_name text, p_industry text, p_company_size text, p_created_at timestamptz, p_expires_at timestamptz)
    returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from public.pending_sign_ups p
    where p.tenant_id in (select old.tenant_id from public.pending_sign_ups old
                          where old.expires_at <= p_created_at
                          order by old.expires_at limit 20 for no key update skip locked);
    insert into public.pending_sign_ups (tenant_id, token_hash, email, password_hash, display_name, company_name, industry,
        company_size, created_at, expires_at)
    values (nullif(current_setting('app.tenant_id', true), '')::uuid, p_token_hash, p_email, p_password_hash, p_display_name,
        p_company_name, p_industry, p_company_size, p_created_at, p_expires_at);
end @@
alter function crosstenant.add_pending_sign_up owner to guildhall_crosstenant @@
revoke all on function crosstenant.add_pending_sign_up from public @@
grant execute on function crosstenant.add_pending_sign_up to guildhall_app @@
comment on function crosstenant.add_pending_sign_up is 'Tells nothing, keeps a sign-up for the tenant-to-be of the running transaction.' @@

create function crosstenant.take_pending_sign_up(p_token_hash text, p_now timestamptz)
    returns table (email text, password_hash text, display_name text, company_name text, industry text, company_size text,
        created_at timestamptz, expires_at timestamptz)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from public.pending_sign_ups p
    where p.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      and p.token_hash = p_token_hash and p.expires_at > p_now
    returning p.email, p.password_hash, p.display_name, p.company_name, p.industry, p.company_size, p.created_at,
        p.expires_at;
end @@
alter function crosstenant.take_pending_sign_up owner to guildhall_crosstenant @@
revoke all on function crosstenant.take_pending_sign_up from public @@
grant execute on function crosstenant.take_pending_sign_up to guildhall_app @@
comment on function crosstenant.take_pending_sign_up is 'Tells, to who knows the digest of its token, the sign-up of the tenant-to-be of the running transaction, once.' @@
--rollback drop function crosstenant.add_pending_sign_up; drop function crosstenant.take_pending_sign_up;
