--liquibase formatted sql logicalFilePath:0120-logins

--changeset guildhall:logins
create table logins (
    email text primary key,
    tenant_id uuid not null,
    member_id uuid not null,
    password_hash text not null,
    -- A login and its member are made in one transaction, in either order.
    foreign key (tenant_id, member_id) references members deferrable initially deferred
);
comment on table logins is 'Which member an e-mail address signs in; asked before the tenant is known. Reached through functions only.';
create index logins_of_member on logins (tenant_id, member_id);
grant select, insert on logins to guildhall_crosstenant;
--rollback drop table logins;

--changeset guildhall:login-functions endDelimiter:@@
-- The tenant is that of the running transaction, never an argument.
create function crosstenant.register_login(p_email text, p_member uuid, p_password_hash text) returns boolean
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    insert into public.logins (email, tenant_id, member_id, password_hash)
    values (p_email, nullif(current_setting('app.tenant_id', true), '')::uuid, p_member, p_password_hash)
    on conflict (email) do nothing;
    return found;
end;
$$ @@
alter function crosstenant.register_login owner to guildhall_crosstenant @@
revoke all on function crosstenant.register_login from public @@
grant execute on function crosstenant.register_login to guildhall_app @@

create function crosstenant.find_login(p_email text)
    returns table (tenant_id uuid, member_id uuid, password_hash text)
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    select l.tenant_id, l.member_id, l.password_hash from public.logins l where l.email = p_email;
end @@
alter function crosstenant.find_login owner to guildhall_crosstenant @@
revoke all on function crosstenant.find_login from public @@
grant execute on function crosstenant.find_login to guildhall_app @@
--rollback drop function crosstenant.register_login; drop function crosstenant.find_login;

--changeset guildhall:login-attempts
create table login_attempts (
    key_hash text not null check (length(key_hash) = 64),
    at timestamptz not null
);
comment on table login_attempts is 'Failed log-ins per digest of an e-mail or remote address. Reached through functions only.';
create index login_attempts_of_key on login_attempts (key_hash, at desc);
create index login_attempts_oldest on login_attempts (at);
-- UPDATE only because PostgreSQL asks for it before a row may be locked.
grant select, insert, update (at), delete on login_attempts to guildhall_crosstenant;
--rollback drop table login_attempts;

--changeset guildhall:login-attempt-functions endDelimiter:@@
-- The time of the p_limit-th last failure after p_since; null when there were fewer.
create function crosstenant.login_failure_at(p_key_hash text, p_limit integer, p_since timestamptz)
    returns timestamptz
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    return (select a.at from public.login_attempts a
            where a.key_hash = p_key_hash and a.at > p_since
            order by a.at desc offset p_limit - 1 limit 1) @@
alter function crosstenant.login_failure_at owner to guildhall_crosstenant @@
revoke all on function crosstenant.login_failure_at from public @@
grant execute on function crosstenant.login_failure_at to guildhall_app @@

-- Each failure takes some that no window reaches any more with it, so the table stays small without a sweeper.
create function crosstenant.record_login_failure(p_key_hash text, p_at timestamptz) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    insert into public.login_attempts (key_hash, at) values (p_key_hash, p_at);
    delete from public.login_attempts a
    where a.ctid in (select old.ctid from public.login_attempts old
                     where old.at < p_at - interval '2 days'
                     order by old.at limit 20 for no key update skip locked);
end @@
alter function crosstenant.record_login_failure owner to guildhall_crosstenant @@
revoke all on function crosstenant.record_login_failure from public @@
grant execute on function crosstenant.record_login_failure to guildhall_app @@

create function crosstenant.clear_login_failures(p_key_hash text) returns void
    language sql volatile security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    delete from public.login_attempts a where a.key_hash = p_key_hash;
end @@
alter function crosstenant.clear_login_failures owner to guildhall_crosstenant @@
revoke all on function crosstenant.clear_login_failures from public @@
grant execute on function crosstenant.clear_login_failures to guildhall_app @@
--rollback drop function crosstenant.login_failure_at; drop function crosstenant.record_login_failure; drop function crosstenant.clear_login_failures;
