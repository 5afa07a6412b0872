--liquibase formatted sql logicalFilePath:0271-sign-ups-without-passwords

--changeset guildhall:sign-ups-without-passwords endDelimiter:@@
-- Anybody can sign up with anybody's address. The password is therefore chosen by who opens the mail, and none is kept before.
drop function crosstenant.add_pending_sign_up @@
drop function crosstenant.take_pending_sign_up @@
alter table pending_sign_ups drop column password_hash @@

-- The tenant is that of the running transaction, never an argument. Each takes some that have expired with it, so the
-- table stays small without a sweeper.
create function crosstenant.add_pending_sign_up(p_token_hash text, p_email text, p_display_name text, p_company_name text,
        p_industry text, p_company_size text, p_created_at timestamptz, p_expires_at timestamptz)
    returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from public.pending_sign_ups p
    where p.tenant_id in (select old.tenant_id from public.pending_sign_ups old
                          where old.expires_at <= p_created_at
                          order by old.expires_at limit 20 for no key update skip locked);
    insert into public.pending_sign_ups (tenant_id, token_hash, email, display_name, company_name, industry, company_size,
        created_at, expires_at)
    values (nullif(current_setting('app.tenant_id', true), '')::uuid, p_token_hash, p_email, p_display_name, p_company_name,
        p_industry, p_company_size, p_created_at, p_expires_at);
end @@
alter function crosstenant.add_pending_sign_up owner to guildhall_crosstenant @@
revoke all on function crosstenant.add_pending_sign_up from public @@
grant execute on function crosstenant.add_pending_sign_up to guildhall_app @@
comment on function crosstenant.add_pending_sign_up is 'Tells nothing, keeps a sign-up for the tenant-to-be of the running transaction.' @@

create function crosstenant.find_pending_sign_up(p_token_hash text, p_now timestamptz)
    returns table (email text, display_name text, company_name text, industry text, company_size text,
        created_at timestamptz, expires_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select p.email, p.display_name, p.company_name, p.industry, p.company_size, p.created_at, p.expires_at
    from public.pending_sign_ups p
    where p.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      and p.token_hash = p_token_hash and p.expires_at > p_now;
end @@
alter function crosstenant.find_pending_sign_up owner to guildhall_crosstenant @@
revoke all on function crosstenant.find_pending_sign_up from public @@
grant execute on function crosstenant.find_pending_sign_up to guildhall_app @@
comment on function crosstenant.find_pending_sign_up is 'Tells, to who knows the digest of its token, the sign-up of the tenant-to-be of the running transaction.' @@

create function crosstenant.take_pending_sign_up(p_token_hash text, p_now timestamptz)
    returns table (email text, display_name text, company_name text, industry text, company_size text,
        created_at timestamptz, expires_at timestamptz)
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from public.pending_sign_ups p
    where p.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      and p.token_hash = p_token_hash and p.expires_at > p_now
    returning p.email, p.display_name, p.company_name, p.industry, p.company_size, p.created_at, p.expires_at;
end @@
alter function crosstenant.take_pending_sign_up owner to guildhall_crosstenant @@
revoke all on function crosstenant.take_pending_sign_up from public @@
grant execute on function crosstenant.take_pending_sign_up to guildhall_app @@
comment on function crosstenant.take_pending_sign_up is 'Tells, to who knows the digest of its token, the sign-up of the tenant-to-be of the running transaction, once.' @@
--rollback alter table pending_sign_ups add column password_hash text;
