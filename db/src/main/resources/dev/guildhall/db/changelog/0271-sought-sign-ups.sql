--liquibase formatted sql logicalFilePath:0271-sought-sign-ups

--changeset guildhall:sought-sign-ups endDelimiter:@@
create function crosstenant.find_pending_sign_up(p_token_hash text, p_now timestamptz)
    returns table (email text, password_hash text, display_name text, company_name text, industry text, company_size text,
        created_at timestamptz, expires_at timestamptz)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select p.email, p.password_hash, p.display_name, p.company_name, p.industry, p.company_size, p.created_at, p.expires_at
    from public.pending_sign_ups p
    where p.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
      and p.token_hash = p_token_hash and p.expires_at > p_now;
end @@
alter function crosstenant.find_pending_sign_up owner to guildhall_crosstenant @@
revoke all on function crosstenant.find_pending_sign_up from public @@
grant execute on function crosstenant.find_pending_sign_up to guildhall_app @@
comment on function crosstenant.find_pending_sign_up is 'Tells, to who knows the digest of its token, the sign-up of the tenant-to-be of the running transaction.' @@
--rollback drop function crosstenant.find_pending_sign_up;
