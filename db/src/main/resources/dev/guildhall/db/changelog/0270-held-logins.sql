--liquibase formatted sql logicalFilePath:0270-held-logins

--changeset guildhall:held-logins endDelimiter:@@
-- Who signs in holds the login until the session is there; who changes the password waits, and ends that session with the
-- others. The tenant is that of the running transaction, never an argument.
create function crosstenant.hold_login(p_member uuid) returns text
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select l.password_hash from public.logins l
    where l.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid and l.member_id = p_member
    for no key update;
end @@
alter function crosstenant.hold_login owner to guildhall_crosstenant @@
revoke all on function crosstenant.hold_login from public @@
grant execute on function crosstenant.hold_login to guildhall_app @@
comment on function crosstenant.hold_login is 'Tells the digest of the password of a member of the tenant of the running transaction, and keeps others from changing it until then.' @@
--rollback drop function crosstenant.hold_login;
